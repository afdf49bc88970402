/**
 * Rows of a query on a connection that is soon closed.
 */
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/**
 * Runs a query without a prepared statement: the driver cannot finalize one, and until its memory is collected a closed database keeps
 * its files open. So the rows come through a function that the query itself calls.
 * @param rest - what follows the columns: FROM, WHERE, ORDER BY
 */
export function readRows<Column extends string>(
  db: DatabaseSyncInstance,
  columns: readonly Column[],
  rest: string,
): Readonly<Record<Column, unknown>>[] {
  const rows: Record<Column, unknown>[] = []
  db.function('take_row', { directOnly: true, varargs: true }, (...values: unknown[]) => {
    rows.push(Object.fromEntries(columns.map((name, index) => [name, values[index]])) as Record<Column, unknown>)
    return null
  })
  const names = columns.map((name) => `"${name}"`).join(', ')
  db.exec(`SELECT take_row(${names}) FROM (SELECT ${names} ${rest})`)
  return rows
}
