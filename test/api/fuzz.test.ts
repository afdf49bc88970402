import { DatabaseSync } from '@photostructure/sqlite'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRequest, send } from './fuzzer.ts'
import { useApi } from './server.ts'

const { reckon, ask } = useApi()

/** `FUZZ_REQUESTS=50000 npm run fuzz` sends many more. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 1500)
const AT_ONCE = 8

it('whatever is sent is answered as the document says, and the ledger stays whole', {
  timeout: 3_600_000,
}, async () => {
  const faults: string[] = []
  const statuses = new Map<number, number>()
  const requests = fc.sample(anyRequest, { numRuns: REQUESTS })
  let next = 0
  const client = async () => {
    while (next < requests.length && faults.length < 10) {
      const request = requests[next++]
      if (request === undefined) return
      const { fault, status } = await send(request, ask)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (fault !== null) faults.push(fault)
      if (REQUESTS > 5000 && next % 5000 === 0) console.info(`${next} of ${REQUESTS} requests`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, client))
  expect(faults).toEqual([])
  // The requests are not all refused at the door.
  expect([...statuses.keys()].sort()).toEqual(expect.arrayContaining([200, 201, 404, 412, 415, 422, 428]))
  const db = new DatabaseSync(reckon.file())
  try {
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    const broken = db
      .prepare(
        `SELECT s."id" FROM "Statement" s JOIN "Source" src ON src."id" = s."sourceId"
         WHERE instr(src."text", s."exact") = 0 OR s."exact" = ''`,
      )
      .all()
    expect(broken).toEqual([])
  } finally {
    db.close()
  }
})
