import { describe, expect, it } from 'vitest'
import { said, speakersOf } from './said.ts'

/** A talk in which the labels are used in turn. */
const talk = (...labels: string[]): string =>
  labels.map((label, index) => `${label}: ${index % 2 === 0 ? 'Is it so?' : 'It is, and it will be.'}`).join('\n\n')

describe('spellings of one name are one speaker; the fullest is the name, the others are aliases', () => {
  it('a first name, a surname, capitals', () => {
    expect(speakersOf(talk('Nora Field', 'Tom Reed', 'NORA FIELD', 'Tom', 'Field', 'REED', 'Nora', 'Tom'))).toEqual({
      'Nora Field': ['NORA FIELD', 'Field', 'Nora'],
      'Tom Reed': ['Tom', 'REED'],
    })
  })

  it('initials', () => {
    expect(speakersOf(talk('Nora Field', 'Tom Reed', 'NF', 'TR', 'NF', 'TR', 'NF'))).toEqual({
      'Nora Field': ['NF'],
      'Tom Reed': ['TR'],
    })
  })

  it('initials alone take the names that the introduction gives', () => {
    const text = `Nora Field spoke with Tom Reed on the pier.\n\n${talk('NF', 'TR', 'NF', 'TR')}`
    expect(speakersOf(text)).toEqual({ 'Nora Field': ['NF'], 'Tom Reed': ['TR'] })
    expect(speakersOf(talk('NF', 'TR', 'NF', 'TR'))).toEqual({ NF: [], TR: [] })
  })

  it('titles', () => {
    expect(
      speakersOf(
        talk('Dr. Nora Field', 'Tom Reed', 'Nora Field', 'Mr. Reed', 'Dr Field', 'Tom Reed', 'Dr. Nora Field'),
      ),
    ).toEqual({
      'Nora Field': ['Dr. Nora Field', 'Dr Field'],
      'Tom Reed': ['Mr. Reed'],
    })
  })

  it('an office or a part beside the name', () => {
    expect(
      speakersOf(
        talk('Nora Field (Host)', 'Tom Reed, CEO of Harbour Ltd', 'Nora Field', 'Tom Reed', 'Nora Field', 'Tom Reed'),
      ),
    ).toEqual({
      'Nora Field': ['Nora Field (Host)', 'Host'],
      'Tom Reed': ['Tom Reed, CEO of Harbour Ltd'],
    })
  })

  it('full width and half width, more and fewer spaces', () => {
    expect(
      said(talk('Nora  Field', 'Tom Reed', 'Ｎｏｒａ Field', 'Tom\u00a0Reed')).map(([speaker]) =>
        speaker?.replace(/\s+/g, ' '),
      ),
    ).toEqual(['Nora Field', 'Tom Reed', 'Nora Field', 'Tom Reed'])
  })

  it('a wrong letter or accent apart', () => {
    expect(said(talk('José Pérez', 'Tom Reed', 'Jose Perez', 'Tom Reed')).map(([speaker]) => speaker)).toEqual([
      'José Pérez',
      'Tom Reed',
      'José Pérez',
      'Tom Reed',
    ])
  })

  it('中文称呼', () => {
    const text = ['林雪', '周海老师', '林雪', '周海', '主持人（林雪）', '周海教授', '林雪', '周海']
      .map((name, i) => `${name}：${i % 2 ? '会的。' : '是吗？'}`)
      .join('\n\n')
    expect(speakersOf(text)).toEqual({ 林雪: ['主持人（林雪）', '主持人'], 周海: ['周海老师', '周海教授'] })
  })

  it('名字的一半', () => {
    const text = ['林雪', '欧阳海涛', '林雪', '海涛', '林雪', '欧阳海涛', '林雪', '海涛']
      .map((name, i) => `${name}：${i % 2 ? '会的。' : '是吗？'}`)
      .join('\n\n')
    expect(speakersOf(text)).toEqual({ 林雪: [], 欧阳海涛: ['海涛'] })
  })

  it('the same person in bold and plain labels', () => {
    const text = '**Nora Field：为什么？**\n\nTom Reed：没钱。\n\n**Nora Field**：真的？\n\n**Tom Reed：**真的。'
    expect(speakersOf(text)).toEqual({ 'Nora Field': [], 'Tom Reed': [] })
  })
})

describe('different people stay apart', () => {
  it('two who share a surname', () => {
    expect(Object.keys(speakersOf(talk('Nora Reed', 'Tom Reed', 'Nora Reed', 'Tom Reed')))).toEqual([
      'Nora Reed',
      'Tom Reed',
    ])
  })

  it('a surname that could be either is nobody’s alias', () => {
    expect(
      Object.keys(speakersOf(talk('Nora Reed', 'Tom Reed', 'Reed', 'Nora Reed', 'Tom Reed', 'Reed', 'Reed'))),
    ).toEqual(['Nora Reed', 'Tom Reed', 'Reed'])
  })

  it('numbered speakers', () => {
    expect(Object.keys(speakersOf(talk('Speaker 1', 'Speaker 2', 'Speaker 12', 'Speaker 1')))).toEqual([
      'Speaker 1',
      'Speaker 2',
      'Speaker 12',
    ])
  })
})
