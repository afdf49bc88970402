import { DatabaseSync } from '@photostructure/sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { RECORDED, useLedger } from './ledger.ts'
import { OUTCOME } from './ledger-rows.ts'

const ledger = useLedger()

/** Runs SQL past the store, as any program with the file in its hands could. */
function run(sql: string): void {
  const db = new DatabaseSync(ledger.file())
  try {
    db.exec(sql)
  } finally {
    db.close()
  }
}

beforeEach(async () => {
  const [id = 0] = await ledger.add([{}])
  await ledger.store().transaction(async ({ outcomes, checkIns }) => {
    await outcomes.append(id, OUTCOME, null, 'an editor', RECORDED)
    await checkIns.append(
      id,
      { onDay: '2025-01-01', standing: 'on_track', note: null, evidence: [] },
      'an editor',
      RECORDED,
    )
  })
})

describe.each([
  ['Outcome', `"verdict" = 'false'`],
  ['Evidence', `"url" = 'https://example.org/other'`],
  ['CheckIn', `"standing" = 'slipping'`],
  ['Event', `"actor" = 'somebody else'`],
])('a row of %s', (table, change) => {
  it('is never changed', () => {
    expect(() => run(`UPDATE "${table}" SET ${change}`)).toThrow(`${table} is append-only`)
  })

  it('is never deleted', () => {
    expect(() => run(`DELETE FROM "${table}"`)).toThrow(`${table} is append-only`)
  })

  it('is never replaced', () => {
    expect(() => run(`INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}" LIMIT 1`)).toThrow(
      `${table} is append-only`,
    )
  })
})

describe('a source', () => {
  it.each([
    ['its text', `"text" = 'other words'`],
    ['its checksum', `"sha256" = 'other'`],
    ['its number', '"id" = 99'],
  ])('%s stays', (_, change) => {
    expect(() => run(`UPDATE "Source" SET ${change}`)).toThrow('a correction is a new source')
  })

  it('may get a better title', () => {
    run(`UPDATE "Source" SET "title" = 'A talk about models and robots'`)
  })

  it('is never deleted', () => {
    expect(() => run('PRAGMA foreign_keys = OFF; DELETE FROM "Source"')).toThrow('never deleted')
  })
})

it('a statement is never deleted', () => {
  expect(() => run('PRAGMA foreign_keys = OFF; DELETE FROM "Statement"')).toThrow('never deleted')
})
