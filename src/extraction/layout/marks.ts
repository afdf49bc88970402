/** What a layout says of a source: on which lines the speaker changes, and where the words of each line begin. */
import type { Lines } from './lines.ts'
import type { Cut } from './row-boundaries.ts'

export interface LaidOut {
  readonly lines: Lines
  /** `KIND` of each line. A layout that finds a line to be a piece of a label, or a heading to be words, changes it. */
  readonly kinds: Uint8Array
}

/** The line goes on with what the speaker before it says. */
export const CONTINUES = -2
/** Somebody else speaks, nobody knows who. */
export const UNKNOWN = -1

export interface Marks {
  /** By line: an index into `speakers`, `UNKNOWN` or `CONTINUES`. */
  readonly speaker: Int32Array
  /** By line: offset at which the words begin (behind label and time). */
  readonly bodyStart: Int32Array
  /** Lines whose words belong to two speakers. */
  readonly cuts?: ReadonlyMap<number, Cut>
  readonly speakers: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly at?: number }[]
}

export interface Layout {
  readonly id: string
  /** Null when the source is not laid out so. */
  read(source: LaidOut): Marks | null
}
