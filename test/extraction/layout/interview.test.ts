import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findTurns } from '../../../src/extraction/turns.ts'

const text = readFileSync(new URL('../../../seeds/cohere-20vc/interview.md', import.meta.url), 'utf8')
const { turns, speakers, warnings } = findTurns(text)
const words = (index: number): string => text.slice(turns.at(index)?.start, turns.at(index)?.end)

describe('the interview of Harry Stebbings with Aidan Gomez', () => {
  it('has two speakers, who take turns', () => {
    expect(speakers).toEqual([
      { name: 'Harry Stebbings', aliases: [] },
      { name: 'Aidan Gomez', aliases: [] },
    ])
    expect(turns.map(({ speaker }) => speaker)).toEqual(turns.map((_, index) => speakers[index % 2]?.name))
    expect(warnings).toEqual([])
  })

  it('has as many turns as the source has labels, but for one question that repeats its label', () => {
    const labels = text.match(/^\*\*(?:Harry Stebbings|Aidan Gomez):\*\*$/gm)?.length ?? 0
    expect(labels).toBe(125)
    expect(turns).toHaveLength(124)
  })

  it('begins with the first question, behind title, account card and introduction', () => {
    expect(words(0)).toBe(
      'Aidan 提到你是在安大略省的乡村长大的，住在你祖父亲手建造的房子里。这是一个好的起点吗？你能跟我说说这段经历吗？',
    )
  })

  it('ends with the last answer, before the announcement and its pictures', () => {
    expect(words(-1)).toMatch(/我们作为社会的优先事项应该是提高生产力和促进增长。$/)
    for (const turn of turns) expect(text.slice(turn.start, turn.end)).not.toMatch(/报名|微信|公众号|!\[|cubox/)
  })

  it('keeps the question and the answer on robots apart', () => {
    const answer = turns.findIndex((turn) =>
      text.slice(turn.start, turn.end).includes('我不知道这是在未来五年内发生，还是十年内发生'),
    )
    expect(turns[answer]?.speaker).toBe('Aidan Gomez')
    expect(words(answer - 1)).toBe('为什么你认为机器人领域将会有大的突破？')
  })
})
