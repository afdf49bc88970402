/** The user's whole story, told by a client that was generated from the document and knows nothing else. */
import { describe, expect, it } from 'vitest'
import { INTERVIEW, SAID } from '../usecases/reckon.ts'
import { type HttpResponse, type Problem, ReckonApi } from './client/reckon-client.ts'
import { useApi } from './server.ts'

const { url } = useApi(() => Promise.resolve())
const client = () => new ReckonApi({ baseUrl: url() }).api

/** The tag to change a row with, as an answer gave it. */
const tagOf = (answer: HttpResponse<unknown, unknown>) => ({
  headers: { 'If-Match': answer.headers.get('etag') ?? '' },
})

async function refusalOf(request: Promise<unknown>): Promise<Problem> {
  const refused = await request.then(
    () => expect.unreachable(),
    (answer: HttpResponse<unknown, Problem>) => answer,
  )
  return refused.error
}

describe('a generated client', () => {
  it('ingests, reviews, corrects, records and reports', async () => {
    const api = client()
    const { data: ingested } = await api.ingestSource({ text: INTERVIEW, statedOn: SAID, title: 'A talk about models' })
    expect(ingested).toMatchObject({ created: true, speakers: ['Harry Stebbings', 'Aidan Gomez'] })

    const { data: queue } = await api.listPredictions({ state: ['proposed'], text: 'GPT-5', sort: 'id' })
    const proposal = queue.statements.find(({ exact }) => exact === 'GPT-5 will be out in three to six months.')
    if (proposal === undefined) return expect.unreachable()
    expect([proposal.windowStart, proposal.windowEnd, proposal.speaker]).toEqual([
      '2024-11-19',
      '2025-02-19',
      'Aidan Gomez',
    ])

    const read = await api.readStatement(proposal.id)
    const accepted = await api.reviewStatement(proposal.id, { decision: 'accept' }, {}, tagOf(read))
    expect(accepted.data.statement.status).toBe('due')
    const corrected = await api.correctStatement(
      proposal.id,
      { gist: 'OpenAI will release GPT-5 within three to six months.', criteria: 'Anybody can use it.' },
      {},
      tagOf(accepted),
    )
    expect(corrected.data.statement.revision).toBe(3)

    const evidence = [
      {
        url: 'https://openai.com/index/introducing-gpt-5/',
        title: 'Introducing GPT-5',
        publishedOn: '2025-08-07',
        stance: 'contradicts' as const,
      },
    ]
    const outcome = {
      verdict: 'false' as const,
      occurredOn: '2025-08-07',
      judgedOn: '2025-08-08',
      rationale: 'It came half a year after the window.',
      evidence,
    }
    const { data: recorded } = await api.recordOutcome(
      proposal.id,
      outcome,
      {},
      { headers: { 'Idempotency-Key': 'one' } },
    )
    expect(recorded.statement).toMatchObject({
      status: 'false',
      timeliness: { kind: 'late', distance: '5 months 19 days' },
    })
    const again = await api.recordOutcome(proposal.id, outcome, {}, { headers: { 'Idempotency-Key': 'one' } })
    expect([again.data, again.headers.get('idempotency-replayed')]).toEqual([recorded, 'true'])

    const { data: report } = await api.readStatusReport({ since: '2025-01-01' })
    expect(JSON.stringify(report)).toContain('GPT-5 will be out in three to six months.')
    const { data: found } = await api.searchStatements({ text: 'robot' })
    expect(found.results.map(({ snippet }) => snippet.match)).toEqual(['Robots'])
  })

  it('is told what was wrong, in a form it knows', async () => {
    const api = client()
    await api.ingestSource({ text: INTERVIEW, statedOn: SAID })
    expect(await refusalOf(api.reviewStatement(1, { decision: 'accept' }))).toMatchObject({
      code: 'unseen',
      status: 428,
      errors: [{ pointer: '/If-Match' }],
    })
    expect(await refusalOf(api.readStatement(999))).toMatchObject({
      code: 'not-found',
      type: '/docs/problems#not-found',
    })
  })
})
