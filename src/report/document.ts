/** A report as a list of blocks in one language, not yet in any format: what every writer sets in its own way. All words in it are raw. */
import type { Day } from '../domain/day.ts'
import type { StatementView } from '../domain/statement-record.ts'
import type { Status } from '../domain/status.ts'
import type { Words } from './words/en.ts'

export interface DocumentTable {
  readonly title: string
  /** The first column names the row; the others hold numbers. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly note: string | null
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string }
  /** What explains more than it tells. */
  | { readonly kind: 'note'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'statement'; readonly view: StatementView }
  /** A statement in short: its status, its words, and the links to its evidence. */
  | { readonly kind: 'entry'; readonly view: StatementView }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  /** A picture by its name; a writer without pictures passes it over. */
  | { readonly kind: 'chart'; readonly name: string }
  /** Where the rest is: a command, and the statuses by which a page finds it. */
  | {
      readonly kind: 'more'
      readonly words: string
      readonly command: string
      readonly statuses: readonly Status[] | null
    }

export interface ReportDocument {
  readonly words: Words
  /** Distances are counted from this day. */
  readonly asOf: Day
  readonly title: string
  /** Both clocks and the scope. */
  readonly header: readonly string[]
  readonly blocks: readonly Block[]
}

export const heading = (words: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, words })
export const paragraph = (words: string): Block => ({ kind: 'paragraph', words })
export const note = (words: string): Block => ({ kind: 'note', words })
export const list = (items: readonly string[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])
