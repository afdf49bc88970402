/** Records outcomes through the store, one after the other on statements 1, 2, …, and prints each number once it is recorded. */
import { openStore } from '../../../src/store/store.ts'
import { OUTCOME } from '../ledger-rows.ts'

const [file = '', first = '1', last = '1000'] = process.argv.slice(2)
const store = await openStore(`file:${file}`)
const evidence = [1, 2, 3].flatMap((n) => OUTCOME.evidence.map((item) => ({ ...item, title: `Report ${n}` })))
for (let id = Number(first); id <= Number(last); id++) {
  await store.transaction(async ({ outcomes, events }) => {
    const outcome = await outcomes.append(id, { ...OUTCOME, evidence }, null, 'an editor', '2026-01-02T00:00:00.000Z')
    await events.append(
      { action: 'recorded', entity: 'outcome', entityId: outcome.id },
      'an editor',
      '2026-01-02T00:00:00.000Z',
    )
  })
  process.stdout.write(`${id}\n`)
}
await store.close()
