import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { startProgram } from './child.ts'
import { useLedger } from './ledger.ts'

const ledger = useLedger()
const STATEMENTS = 1000

it.each([100, 40, 7])(
  'killed after outcome %i of a thousand: each that was acknowledged is there, none is half there, and the rest can be recorded',
  async (killedAfter) => {
    await ledger.add(Array.from({ length: STATEMENTS }, () => ({ topics: ['robots'] })))
    const writer = startProgram('record.ts', [ledger.file()])
    let acknowledged = 0
    for await (const line of writer.lines) {
      acknowledged = Number(line)
      if (acknowledged === killedAfter) writer.process.kill('SIGKILL')
    }
    expect((await writer.ended).signal).toBe('SIGKILL')
    expect(acknowledged).toBeGreaterThanOrEqual(killedAfter)
    expect(acknowledged).toBeLessThan(STATEMENTS)

    const recorded = wholeOutcomes(ledger.file())
    // One more may have reached the disk before its acknowledgement was written.
    expect(recorded - acknowledged).toBeGreaterThanOrEqual(0)
    expect(recorded - acknowledged).toBeLessThanOrEqual(1)

    const rest = startProgram('record.ts', [ledger.file(), String(recorded + 1), String(recorded + 20)])
    expect(await rest.ended).toMatchObject({ code: 0 })
    expect(wholeOutcomes(ledger.file())).toBe(recorded + 20)
    const again = await openStore(`file:${ledger.file()}`)
    expect((await again.outcomes.history(recorded + 20, null))[0]).toMatchObject({ verdict: 'true' })
    await again.close()
  },
  60_000,
)

/** How many statements have an outcome; expects each to have all that belongs to it, and the database to be sound. */
function wholeOutcomes(file: string): number {
  const db = new DatabaseSync(file)
  try {
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    const parts = db
      .prepare(
        `SELECT (SELECT COUNT(*) FROM "Outcome" o WHERE o."statementId" = s."id") AS outcomes,
          (SELECT COUNT(*) FROM "Evidence" e JOIN "Outcome" o ON o."id" = e."outcomeId" WHERE o."statementId" = s."id") AS evidence,
          (SELECT COUNT(*) FROM "Event" v JOIN "Outcome" o ON o."id" = v."entityId" WHERE v."entity" = 'outcome' AND o."statementId" = s."id") AS events,
          s."currentVerdict" AS verdict, COUNT(*) AS statements, MIN(s."id") AS first FROM "Statement" s GROUP BY 1, 2, 3, 4 ORDER BY first`,
      )
      .all() as { outcomes: number; statements: number }[]
    const recorded = parts.find(({ outcomes }) => outcomes > 0)?.statements ?? 0
    expect(parts).toEqual([
      { outcomes: 1, evidence: 3, events: 1, verdict: 'true', statements: recorded, first: 1 },
      { outcomes: 0, evidence: 0, events: 0, verdict: null, statements: STATEMENTS - recorded, first: recorded + 1 },
    ])
    return recorded
  } finally {
    db.close()
  }
}
