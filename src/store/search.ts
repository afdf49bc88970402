/** Ranked search over the words of statements. */
import type { Clocks } from '../domain/clocks.ts'
import type { Day } from '../domain/day.ts'
import type { StatementRecord } from '../domain/statement-record.ts'
import { statementsAt } from './clock-sql.ts'
import { searchQuery } from './search-text.ts'
import { readRow, rowColumns, rowTables, type StatementRow } from './statement-rows.ts'
import type { Client } from './store.ts'

/** A word that half of all statements hold says little, and ranking each of them would take long: the newest of them are ranked. */
const RANKED = 1000

export function searchOf(client: Client) {
  return {
    /**
     * Statements that hold every word, best first (BM25: rare words and short texts weigh more), then by id.
     * @param offset - ranks are no key that a page could begin after
     */
    async statements(
      text: string,
      limit: number,
      offset: number,
      clocks: Clocks,
      today: Day,
    ): Promise<(StatementRecord & { readonly rank: number })[]> {
      const search = searchQuery(text)
      if (search === null) return []
      const rows = await client.$queryRaw<(StatementRow & { rank: number })[]>`WITH ${statementsAt(clocks, today)},
        found AS MATERIALIZED (SELECT rowid AS "id", bm25("StatementSearch") AS "rank" FROM "StatementSearch"
          WHERE "StatementSearch" MATCH ${search} ORDER BY rowid DESC LIMIT ${RANKED}),
        page AS MATERIALIZED (SELECT s.*, found."rank" AS "rank" FROM found CROSS JOIN s ON s."id" = found."id"
          ORDER BY found."rank", s."id" LIMIT ${limit} OFFSET ${offset})
        SELECT ${rowColumns(clocks)} FROM page s ${rowTables} ORDER BY s."rank", s."id"`
      return rows.map((row) => ({ ...readRow(row), rank: row.rank }))
    },
  }
}
