/** Tables as CSV (RFC 4180) that a spreadsheet opens without obeying it. */
import { stringify } from 'csv-stringify/sync'
import { oneLine } from './one-line.ts'

/** Makes a spreadsheet read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

export interface CsvOptions {
  /** Begins the file with a byte order mark; by default it does not. */
  readonly bom?: boolean
}

/** Numbers stay numbers, below zero too; words that a spreadsheet would take for a formula get an apostrophe before them. */
export function csvOf(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  { bom = false }: CsvOptions = {},
): string {
  const text = stringify([head, ...rows] as (string | number | null)[][], {
    record_delimiter: '\r\n',
    cast: {
      string: (value) => ({ value: oneLine(value), escape_formulas: true }),
      number: (value) => ({ value: String(value), escape_formulas: false }),
    },
  })
  return (bom ? BYTE_ORDER_MARK : '') + text
}
