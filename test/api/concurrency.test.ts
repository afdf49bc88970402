/** Many clients work on the same rows at the same moment, each sending again what it got no good answer to. */
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, it } from 'vitest'
import { type Answer, useApi } from './server.ts'

const STATEMENTS = 20
const CLIENTS = 64
/** `ROUNDS=200 npx vitest run test/api/concurrency.test.ts` keeps at it for more than a minute. */
const ROUNDS = Number(process.env.ROUNDS ?? 4)

const SENTENCES = Array.from({ length: STATEMENTS }, (_, i) => `Line ${i} will open by the end of 2027.`)

const { reckon, ask, post, patch } = useApi(async ({ ingest, propose, context }) => {
  await ingest({ text: `**Ann Example:**\n\n${SENTENCES.join(' ')}\n` })
  await propose(SENTENCES.map((exact) => ({ kind: 'prediction', quote: { exact } })))
  const { reviewStatements } = await import('../../src/usecases/review-statement.ts')
  const ids = SENTENCES.map((_, i) => i + 1)
  await reviewStatements(context(), { actor: 'an editor' }, ids, { decision: 'accept' })
})

/** Sends until it is neither stale nor busy; the server must never answer anything worse. */
async function untilDone(send: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await send()
    expect([200, 201, 412, 503]).toContain(answer.status)
    if (answer.status < 300) return answer
  }
}

it('loses no update, does nothing twice, and is never told of a busy database', { timeout: 600_000 }, async () => {
  const written = new Map<number, string[]>()
  const recorded = new Map<number, number>()

  const edit = async (id: number, mark: string) => {
    await untilDone(async () => {
      const { headers, json } = await ask(`statements/${id}`)
      const note = `${json.statement.note ?? ''}${mark};`
      return patch(`statements/${id}`, { note }, { 'if-match': String(headers.etag) })
    })
    written.set(id, [...(written.get(id) ?? []), mark])
  }

  const record = async (id: number, key: string) => {
    const outcome = {
      verdict: 'cannot_tell',
      cannotTellReason: 'no_public_record',
      rationale: key,
      supersedesWhy: 'Another client looked again.',
    }
    const send = () => post(`statements/${id}/outcomes`, outcome, { 'idempotency-key': key })
    // The connection is thought to have broken: the same request comes again, at the same moment and later.
    const [first, second] = await Promise.all([untilDone(send), untilDone(send)])
    const third = await untilDone(send)
    expect([second.text, third.text]).toEqual([first.text, first.text])
    recorded.set(id, (recorded.get(id) ?? 0) + 1)
  }

  const client = async (number: number) => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = 1 + ((number * 7 + round * 3) % STATEMENTS)
      if ((number + round) % 2 === 0) await edit(id, `${number}.${round}`)
      else await record(id, `client-${number}-${round}`)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)))

  const db = new DatabaseSync(reckon.file())
  try {
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    const outcomes = db.prepare('SELECT "statementId" AS id, COUNT(*) AS n FROM "Outcome" GROUP BY 1').all()
    expect(new Map(outcomes.map((row) => [row.id, row.n] as [number, number]))).toEqual(recorded)
    // Each judgement names the one before it: no two took the place of the same one.
    const superseded = db.prepare('SELECT "supersedesId" FROM "Outcome" WHERE "supersedesId" IS NOT NULL').all()
    expect(new Set(superseded.map(({ supersedesId }) => supersedesId)).size).toBe(superseded.length)
  } finally {
    db.close()
  }
  for (const [id, marks] of written) {
    const { json } = await ask(`statements/${id}`)
    const kept = (json.statement.note as string).split(';').filter((mark) => mark !== '')
    expect(kept.sort()).toEqual(marks.sort())
    // One event for each change, beside the proposal and the decision; the revision counts them.
    expect([json.statement.revision, json.history.length]).toEqual([2 + marks.length, 2 + marks.length])
  }
})
