/** A stretch of the stored source text: UTF-16 units, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}
