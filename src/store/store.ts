/** The store: the only door to the database. Takes and gives domain values; every write that must hold together runs in `transaction`. */

import { countsOf } from './counts.ts'
import { throwDatabaseError, withDatabaseErrors } from './database-error.ts'
import { eventsOf } from './events.ts'
import { facetsOf } from './facets.ts'
import type { PrismaClient } from './generated/client.ts'
import { idempotencyOf } from './idempotency.ts'
import { openDatabase } from './open-database.ts'
import { checkInsOf, outcomesOf } from './outcomes.ts'
import { reportListsOf } from './report-lists.ts'
import { scoresOf } from './scores.ts'
import { searchOf } from './search.ts'
import { sourcesOf } from './sources.ts'
import { speakersOf } from './speakers.ts'
import { statementsOf } from './statements.ts'
import { tokensOf } from './tokens.ts'
import { topicsOf } from './topics.ts'

/** The Prisma client, or the same within a transaction. */
export type Client = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'>

function tablesOf(client: Client) {
  return {
    sources: withDatabaseErrors(sourcesOf(client)),
    speakers: withDatabaseErrors(speakersOf(client)),
    statements: withDatabaseErrors(statementsOf(client)),
    outcomes: withDatabaseErrors(outcomesOf(client)),
    checkIns: withDatabaseErrors(checkInsOf(client)),
    events: withDatabaseErrors(eventsOf(client)),
    idempotency: withDatabaseErrors(idempotencyOf(client)),
    counts: withDatabaseErrors(countsOf(client)),
    scores: withDatabaseErrors(scoresOf(client)),
    reportLists: withDatabaseErrors(reportListsOf(client)),
    facets: withDatabaseErrors(facetsOf(client)),
    search: withDatabaseErrors(searchOf(client)),
    topics: withDatabaseErrors(topicsOf(client)),
    tokens: withDatabaseErrors(tokensOf(client)),
  }
}

export type Tables = ReturnType<typeof tablesOf>

export interface Store extends Tables {
  /** All of `run` or nothing; what it returned is on the disk when the promise resolves. */
  transaction<T>(run: (tables: Tables) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Long enough for the largest ingest; Prisma's own five seconds are too short for a 50 MB source. */
const TRANSACTION_MS = 120_000

/**
 * Opens the database, applying pending migrations first.
 * @throws DatabaseError when the file is newer, locked, unreadable or corrupt; it is left untouched
 */
export async function openStore(url: string): Promise<Store> {
  const database = await openDatabase({ url })
  const { client } = database
  return {
    ...tablesOf(client),
    transaction: (run) =>
      client
        .$transaction((tx) => run(tablesOf(tx)), { timeout: TRANSACTION_MS, maxWait: TRANSACTION_MS })
        .catch(throwDatabaseError),
    close: () => database.close(),
  }
}
