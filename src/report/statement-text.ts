/** One statement of a report as lines of text: its number and status, what was said, and what it rests on. */
import type { Day } from '../domain/day.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { oneLine } from './one-line.ts'
import { type Citation, statementWords } from './statement-words.ts'
import type { Painter } from './status-colors.ts'
import { pad, shorten, wrap } from './text-layout.ts'
import { EN, type Words } from './words/en.ts'

/** Columns of a quote in a report: about three lines. `reckon show` gives it whole. */
const QUOTE_WIDTH = 280
/** A title is there to tell sources apart; it comes back with every statement. */
const TITLE_WIDTH = 48
const LABEL_WIDTH = 12

/** A label and its words, wrapped beside it. */
export function labelled(label: string, words: string, width: number, paint: Painter): string[] {
  const room = Math.max(width - LABEL_WIDTH, 20)
  return wrap(oneLine(words), room).map((line, index) => paint.quiet(pad(index === 0 ? label : '', LABEL_WIDTH)) + line)
}

/** Who published it where; the address stands whole on a line of its own, so that it can be followed. */
export function citationLines(
  { stance, title, from, url }: Citation,
  width: number,
  paint: Painter,
  words: Words = EN,
): string[] {
  const address = url ?? words.statement.noAddress
  return [
    ...labelled(words.statement.labels.evidence, `${title}${words.comma}${from} (${stance})`, width, paint),
    ' '.repeat(LABEL_WIDTH) + address,
  ]
}

/** @param width - columns of a line, the indent included */
export function statementText(
  view: StatementView,
  asOf: Day,
  width: number,
  paint: Painter,
  words: Words = EN,
): string[] {
  const said = statementWords(view, asOf, words)
  const number = `#${said.id}`
  const indent = ' '.repeat(number.length + 2)
  const room = Math.max(width - indent.length, 30)
  const where = words.statement.in(words.quoted(shorten(oneLine(said.source.title), TITLE_WIDTH)))
  const body = [
    ...wrap(oneLine(said.headline), room).map((line) => paint.status(view.status, line)),
    ...(said.gist === null ? [] : wrap(oneLine(said.gist), room)),
    ...wrap(words.quoted(shorten(oneLine(said.quote), QUOTE_WIDTH)), room),
    ...labelled(words.statement.labels.saidBy, said.said + where, room, paint),
    ...said.facts.flatMap((fact) => labelled(fact.label, fact.words, room, paint)),
    ...said.evidence.flatMap((citation) => citationLines(citation, room, paint, words)),
  ]
  return body.map((line, index) => (index === 0 ? `${paint.title(number)}  ${line}` : indent + line))
}
