/** What a report or a scorecard can be asked for: the query of the API, the fields of a page, the flags of a command. */
import { z } from 'zod'
import { isDay } from '../domain/day.ts'
import { shown } from '../domain/errors.ts'
import { KINDS } from '../domain/statement.ts'
import { SCORECARD_GROUPINGS } from '../report/scorecard.ts'
import { clockInput, MAX_PAGE } from './inputs.ts'

const day = z
  .string()
  .max(40)
  .refine(isDay, { error: (issue) => `expected a day as YYYY-MM-DD, got ${shown(issue.input)}` })
  .meta({ format: 'date', maxLength: 10 })
const count = z.coerce.number().int()

/** The most lines that the list of a report holds. */
export const MAX_ROWS = 10_000

const scopeInput = {
  ...clockInput,
  source: count
    .positive()
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .meta({ description: 'Only of this source, by its id.' }),
  speaker: z.string().max(200).optional().meta({ description: 'Only of this speaker, by name or unshared alias.' }),
  topic: z.string().max(50).optional().meta({ description: 'Only with this topic.' }),
  kind: z.enum(KINDS).optional().meta({ description: 'Only predictions, or only claims.' }),
  saidFrom: day.optional().meta({ description: 'Only said on this day or later.' }),
  saidTo: day.optional().meta({ description: 'Only said on this day or earlier.' }),
}

export const statusReportQuery = z.strictObject({
  ...scopeInput,
  since: day.optional().meta({ description: 'What happened from this day on is news. By default three months.' }),
  compare: day.optional().meta({ description: 'An earlier day whose report this one is compared with.' }),
  compareRecordedBy: z.string().max(40).optional().meta({
    description: 'What the ledger held at the day of comparison; by default the same as for the report itself.',
  }),
  limit: count.min(1).max(MAX_PAGE).default(10).meta({ description: 'Lines in each section; the rest is counted.' }),
  rows: count.min(0).max(MAX_ROWS).default(100).meta({ description: 'Lines of the list of all statements.' }),
})

export const scorecardQuery = z.strictObject({
  ...scopeInput,
  by: z.enum(SCORECARD_GROUPINGS).optional().meta({ description: 'By what the scorecard is broken down.' }),
})

/** What is left out does not limit. */
export interface ScopeQuery {
  readonly asOf?: string | undefined
  readonly recordedBy?: string | undefined
  readonly source?: number | undefined
  readonly speaker?: string | undefined
  readonly topic?: string | undefined
  readonly kind?: (typeof KINDS)[number] | undefined
  readonly saidFrom?: string | undefined
  readonly saidTo?: string | undefined
}

export interface StatusReportQuery extends ScopeQuery {
  readonly since?: string | undefined
  readonly compare?: string | undefined
  readonly compareRecordedBy?: string | undefined
  readonly limit: number
  readonly rows?: number | undefined
}

export interface ScorecardQuery extends ScopeQuery {
  readonly by?: (typeof SCORECARD_GROUPINGS)[number] | undefined
}
