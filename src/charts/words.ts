/** The words inside the charts, in the language of the reader. */
import type { Day } from '../domain/day.ts'
import type { Status } from '../domain/status.ts'

export interface ChartWords {
  /** BCP 47 tag. */
  readonly locale: string
  /** Short labels, of predictions and claims alike. */
  readonly statuses: Readonly<Record<Status, string>>
  day(day: Day): string
  /** Month from 1 to 12. */
  month(year: number, month: number): string
  /** Quarter from 1 to 4. */
  quarter(year: number, quarter: number): string
  year(year: number): string
  years(first: number, last: number): string
  before(period: string): string
  from(period: string): string
  /** Whole, with its thousands set apart. */
  count(count: number): string
  /** From 0 to 1. */
  percent(share: number): string
  readonly noData: string
  readonly period: string
  readonly timeline: {
    readonly title: string
    readonly description: string
    shown(shown: number, total: number): string
    readonly said: string
    readonly happened: string
    asOf(day: Day): string
    readonly goesOn: string
    readonly noDay: string
    /** Number, statement, status, said, first day, last day, happened. */
    readonly head: readonly [string, string, string, string, string, string, string]
    readonly open: string
    readonly undated: string
  }
  readonly groups: {
    readonly predictions: string
    readonly claims: string
    shown(shown: number, total: number): string
  }
  readonly hits: {
    readonly title: string
    readonly description: string
  }
  readonly due: {
    readonly title: string
    readonly description: string
    undated(count: number): string
  }
  readonly calibration: {
    readonly title: string
    readonly description: string
    /** Which predictions are in it. */
    readonly cohort: string
    readonly came: string
    readonly interval: string
    readonly meaning: string
    /** "7 of 9; too few for a rate". */
    tooFew(hits: number, n: number): string
    /** "7 of 12". */
    of(hits: number, n: number): string
    /** Words, hits, n, rate, interval, meaning. */
    readonly head: readonly [string, string, string, string, string, string]
  }
}
