/** The statuses of a chart in the order in which they stand, and their part of the legend. */
import type { Status } from '../domain/status.ts'
import { boxSwatch, type LegendItem } from './frame.ts'
import { fillOf, STATUS_LOOKS } from './palette.ts'

/** From what came true to what waits: the best beside the worst, then what nobody can tell, then what is to come. */
export const STATUS_ORDER: readonly Status[] = [
  'true',
  'partly_true',
  'false',
  'cannot_tell',
  'void',
  'due',
  'open',
  'upcoming',
  'undated',
  'unchecked',
]

/** Those that occur, in order; what no editor accepted is in no chart. */
export function statusesIn(occurs: (status: Status) => boolean): Status[] {
  return STATUS_ORDER.filter((status) => occurs(status))
}

export function statusLegend(
  statuses: readonly Status[],
  labels: Readonly<Record<Status, string>>,
  id: string,
): LegendItem[] {
  return statuses.map((status) => ({
    swatch: boxSwatch(fillOf(status, id), STATUS_LOOKS[status].color),
    label: labels[status],
  }))
}
