/** Reads what a report or scorecard is limited to: names become ids, and every fault is told at once. */
import { type Context, todayOf } from '../context.ts'
import { type Clocks, readClocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import { type Problem, throwIfAny } from '../domain/errors.ts'
import type { ReportScope } from '../report/report-scope.ts'
import type { Scope } from '../store/scope.ts'
import type { ScopeQuery } from './report-inputs.ts'
import { detailsOfSource, speakerIdOf } from './rows.ts'

export interface ReadScope {
  readonly today: Day
  readonly clocks: Clocks
  /** As a reader is told it. */
  readonly scope: ReportScope
  /** As the store takes it. */
  readonly limits: Scope
}

/**
 * @param what - what is asked for, for the message: "The report"
 * @param check - further faults of the query, once its clocks are known to be sound
 * @throws ReckonError `invalid` for a malformed clock, an empty period or an unknown speaker; `not-found` for the source
 */
export async function readScope(
  { store, clock }: Context,
  query: ScopeQuery,
  what: string,
  check: (clocks: Clocks, today: Day) => Problem[] = () => [],
): Promise<ReadScope> {
  const today = todayOf(clock)
  const { clocks, problems } = readClocks(query, today)
  const { source, speaker, topic, kind, saidFrom, saidTo } = query
  if (saidFrom !== undefined && saidTo !== undefined && saidFrom > saidTo) {
    problems.push({ pointer: '/saidTo', message: `expected ${saidFrom} (saidFrom) or later, got ${saidTo}` })
  }
  throwIfAny(what, problems.length > 0 ? problems : check(clocks, today))
  const title = source === undefined ? null : (await detailsOfSource(store, source)).title
  const speakerId = speaker === undefined ? undefined : await speakerIdOf(store, speaker)
  return {
    today,
    clocks,
    scope: {
      source: title,
      sourceId: source ?? null,
      speaker: speaker ?? null,
      topic: topic ?? null,
      kind: kind ?? null,
      saidFrom: saidFrom ?? null,
      saidTo: saidTo ?? null,
    },
    limits: { sourceId: source, speakerId, topic, kind, saidFrom, saidTo },
  }
}
