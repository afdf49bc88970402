/** Both clocks and the scope of a report, in words. */
import type { Clocks } from '../domain/clocks.ts'
import type { EmptyReason, ReportScope } from './report-scope.ts'
import type { Words } from './words/en.ts'

export function clockWords({ asOf, recordedBy }: Clocks, words: Words): string {
  return words.report.clocks(words.day(asOf), recordedBy)
}

/** "all sources, the speaker Aidan Gomez". */
export function scopeWords(scope: ReportScope, { report, day, comma }: Words): string {
  return [
    scope.source === null ? report.allSources : report.source(scope.source),
    scope.speaker === null ? report.allSpeakers : report.speaker(scope.speaker),
    ...(scope.topic === null ? [] : [report.topic(scope.topic)]),
    ...(scope.kind === null ? [] : [report.kind(scope.kind)]),
    ...(scope.saidFrom === null ? [] : [report.saidFrom(day(scope.saidFrom))]),
    ...(scope.saidTo === null ? [] : [report.saidTo(day(scope.saidTo))]),
  ].join(comma)
}

/** Why there is nothing to show; the English sentence knows the instants, the other languages know the reason. */
export function emptyWords(
  { emptyReason, emptyBecause }: { readonly emptyReason: EmptyReason | null; readonly emptyBecause: string | null },
  words: Words,
): string {
  return words.lang === 'en' || emptyReason === null ? (emptyBecause ?? '') : words.report.empty[emptyReason]
}
