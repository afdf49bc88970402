/** One statement in two or three lines: what stands there after a command has done its work. */
import type { Day } from '../domain/day.ts'
import type { StatementView } from '../domain/statement-record.ts'
import { oneLine } from '../report/one-line.ts'
import { headlineOf } from '../report/statement-words.ts'
import { shorten } from '../report/text-layout.ts'
import type { Page } from './answer.ts'

/** What is said, in one piece: the gist, or the quote where nobody has written one. */
export function saying({ gist, exact }: StatementView): string {
  return gist ?? `“${oneLine(exact)}”`
}

export function statementLines(view: StatementView, asOf: Day, { paint, width }: Page): string[] {
  const number = `#${view.id}`
  const indent = ' '.repeat(number.length + 2)
  const room = Math.max(width - indent.length, 20)
  return [
    `${paint.title(number)}  ${paint.status(view.status, oneLine(headlineOf(view, asOf)))}`,
    indent + shorten(oneLine(saying(view)), room),
  ]
}
