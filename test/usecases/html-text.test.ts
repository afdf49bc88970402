import { describe, expect, it } from 'vitest'
import { htmlText, isHtml } from '../../src/usecases/html-text.ts'
import { readSourceText } from '../../src/usecases/read-sources.ts'
import { fault, useReckon } from './reckon.ts'

const reckon = useReckon()
const WORDS = 'We trained the model on many books, and it has learnt to plan its work a little better every month. '
const PAGE = `<!doctype html>
<html><head><title>A talk about models</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/more">More of this</a></nav>
<article><h1>A talk about models</h1>
<p><strong>Harry Stebbings:</strong></p><p>When will it be out? ${WORDS}</p>
<p><strong>Aidan Gomez:</strong></p><p>It will be out   by
2030. ${WORDS.repeat(3)}</p><script>alert("no words")</script></article>
<footer>Subscribe now</footer></body></html>`

describe('a page', () => {
  it.each([PAGE, `<html>x`, '﻿<!DOCTYPE HTML>', '<?xml version="1.0"?>\n<!-- a page -->\n<html lang="en">'])(
    'is told by how it begins: %#',
    (text) => {
      expect(isHtml(text)).toBe(true)
    },
  )

  it.each(['The tag <html> begins a page.', '# A talk\n\n<html>', '', '<p>Hello</p>'])('is not %j', (text) => {
    expect(isHtml(text)).toBe(false)
  })

  it('is its main text, with what was bold marked and no script, style or navigation', async () => {
    const { text, title } = await htmlText(PAGE, 'The page')
    expect(title).toBe('A talk about models')
    expect(text).toContain('**Harry Stebbings:**\n\nWhen will it be out? We trained')
    expect(text).toContain('It will be out by 2030. We trained')
    expect(text).not.toMatch(/alert|color|Home|Subscribe|<|\n\n\n/)
  })

  it('is taken in as a transcript', async () => {
    const { source, speakers } = await reckon.ingest({ text: PAGE })
    expect([source.title, speakers]).toEqual(['A talk about models', ['Harry Stebbings', 'Aidan Gomez']])
    expect(await readSourceText(reckon.context(), 1)).not.toContain('<p>')
  })

  it('without a main text is refused', async () => {
    await expect(reckon.ingest({ text: '<!doctype html><html><body></body></html>' })).rejects.toMatchObject(
      fault('invalid', '/text'),
    )
  })

  it('larger than 5 MB is refused before it is read', async () => {
    await expect(htmlText(`<html>${'x'.repeat(5_000_000)}`, 'The page')).rejects.toMatchObject(
      fault('too-large', '/text'),
    )
  })

  it.each(['<div>', '<div/>', '<x-y z="/">', '<svg><g>'])(
    'of %s without end is refused before it is read',
    async (tag) => {
      await expect(htmlText(`<html><body>${tag.repeat(50_000)}words`, 'The page')).rejects.toMatchObject(
        fault('invalid', '/text'),
      )
    },
  )

  it('may have any number of elements beside each other, and such as need no end', async () => {
    const wide = `<p>${WORDS}<br><svg><path d="M0 0"/><path d="M1 1"/></svg><b>so</b>`.repeat(1000)
    expect((await htmlText(`<html><body><article>${wide}</article></body></html>`, 'The page')).text).toContain(
      WORDS.trim(),
    )
  })
})
