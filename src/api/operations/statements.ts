/** Statements over HTTP: list, read, decide, correct, split, link, record what happened, follow up; one and many at a time. */
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { addCheckIn } from '../../usecases/add-check-in.ts'
import { correctStatement } from '../../usecases/correct-statement.ts'
import {
  checkInInput,
  clockQuery,
  correctionInput,
  LIST_PARAMETERS,
  linkInput,
  outcomeInput,
  outcomesInput,
  reviewInput,
  reviewsInput,
  searchQuery,
  splitInput,
  statementQuery,
  typedStatementQuery,
} from '../../usecases/inputs.ts'
import { linkStatements } from '../../usecases/link-statements.ts'
import { listStatements } from '../../usecases/list-statements.ts'
import { recordMany, reviewMany } from '../../usecases/many.ts'
import { readStatement } from '../../usecases/read-statement.ts'
import { recordOutcome } from '../../usecases/record-outcome.ts'
import { reviewStatement } from '../../usecases/review-statement.ts'
import { searchStatements } from '../../usecases/search-statements.ts'
import { splitStatement } from '../../usecases/split-statement.ts'
import * as answers from '../answers.ts'
import { type Answer, type Asked, type Operation, operation } from '../operation.ts'

const tag = 'Statements'

/** Only what was asked for of each statement, and its id. */
function sparse<T extends { readonly id: number }>(statements: readonly T[], fields: readonly (keyof T)[] | undefined) {
  if (fields === undefined) return statements
  return statements.map((statement) =>
    Object.fromEntries([['id', statement.id], ...fields.map((field) => [field, statement[field]] as const)]),
  )
}

async function list(context: Context, query: z.output<typeof statementQuery>): Promise<Answer> {
  const { statements, ...rest } = await listStatements(context, query)
  return {
    body: { ...rest, statements: sparse(statements, query.fields) },
    next: rest.nextCursor === null ? null : { cursor: rest.nextCursor },
  }
}

const listed = {
  200: { description: 'A page of statements.', schema: answers.statementList, headers: ['Link'] },
} as const

/** A part of everything that is known of one statement, as a list of its own. */
function partOf(
  part: 'outcomes' | 'checkIns' | 'history' | 'links',
  path: string,
  id: string,
  summary: string,
  item: z.ZodType,
): Operation {
  return operation({
    id,
    method: 'get',
    path: `/api/v1/statements/{id}/${path}`,
    tag,
    summary,
    role: 'viewer',
    query: clockQuery,
    answers: {
      200: {
        description: 'The newest two hundred, newest first.',
        schema: z.object({ clocks: answers.clocks, [part]: answers.list(item) }),
      },
    },
    example: { id: 1 },
    handle: async (context, { id: statement, query }) => {
      const detail = await readStatement(context, statement, query)
      return { body: { clocks: detail.clocks, [part]: detail[part] } }
    },
  })
}

const revised = { headers: ['ETag', 'Idempotency-Replayed'] } as const
const changed = z.object({ statement: answers.statement })

function revisedAnswer<T extends { readonly statement: { readonly revision: number }; readonly replayed: boolean }>(
  { replayed, ...body }: T,
  status = 200,
): Answer {
  return { status, body, revision: body.statement.revision, replayed }
}

export const statementOperations: readonly Operation[] = [
  operation({
    id: 'listStatements',
    method: 'get',
    path: '/api/v1/statements',
    tag,
    summary: 'List statements',
    description:
      'Every filter narrows further. `Link` leads to the next page; the order stays as it is while statements are added, because a page begins after the key of the last row, not after a number of rows.',
    role: 'viewer',
    query: statementQuery,
    lists: LIST_PARAMETERS,
    answers: listed,
    example: { query: { kind: 'prediction', status: 'due,open', sort: 'due', limit: 2, facets: 'status,speaker' } },
    handle: (context, { query }) => list(context, query),
  }),
  ...(['prediction', 'claim'] as const).map((kind) =>
    operation({
      id: kind === 'prediction' ? 'listPredictions' : 'listClaims',
      method: 'get',
      path: `/api/v1/${kind}s`,
      tag,
      summary: `List ${kind}s`,
      role: 'viewer',
      query: typedStatementQuery,
      lists: LIST_PARAMETERS,
      answers: listed,
      example: { query: { limit: 2, fields: 'exact,status' } },
      handle: (context, { query }) => list(context, { ...query, kind }),
    }),
  ),
  operation({
    id: 'searchStatements',
    method: 'get',
    path: '/api/v1/search',
    tag,
    summary: 'Search the words of statements, best first',
    description:
      'Every word must stand in the quote, the gist or a topic. Chinese needs no spaces: a word of two characters is found. Ranked by BM25; of a very common word the newest thousand are ranked.',
    role: 'viewer',
    query: searchQuery,
    answers: { 200: { description: 'The best matches.', schema: answers.searchAnswer, headers: ['Link'] } },
    example: { query: { text: '机器人', limit: 2 } },
    handle: async (context, { query }) => {
      const body = await searchStatements(context, query)
      return { body, next: body.nextOffset === null ? null : { offset: String(body.nextOffset) } }
    },
  }),
  operation({
    id: 'reviewStatements',
    method: 'post',
    path: '/api/v1/statements/reviews',
    tag,
    summary: 'Accept, reject or merge many statements',
    description:
      '`mode: all` does everything or nothing and names every fault; `mode: each` does what can be done and says of each item what became of it.',
    role: 'editor',
    body: reviewsInput,
    answers: {
      200: { description: 'What became of each.', schema: answers.reviewed, headers: ['Idempotency-Replayed'] },
    },
    problems: ['not-found', 'conflict', 'stale'],
    example: { body: { mode: 'each', items: [{ id: 3, revision: 1, decision: { decision: 'accept' } }] } },
    handle: async (context, { caller, body: input }) => {
      const { replayed, ...body } = await reviewMany(context, caller, input)
      return { body, replayed }
    },
  }),
  operation({
    id: 'recordOutcomes',
    method: 'post',
    path: '/api/v1/outcomes',
    tag,
    summary: 'Record what happened to many statements',
    role: 'editor',
    body: outcomesInput,
    bodyLimit: '10mb',
    answers: {
      200: { description: 'What became of each.', schema: answers.recordedMany, headers: ['Idempotency-Replayed'] },
    },
    problems: ['not-found', 'conflict'],
    example: {
      body: {
        mode: 'each',
        items: [
          {
            statementId: 2,
            outcome: {
              verdict: 'cannot_tell',
              cannotTellReason: 'vague',
              rationale: 'Nobody can say when robots walk among us.',
            },
          },
        ],
      },
    },
    handle: async (context, { caller, body: input }) => {
      const { replayed, ...body } = await recordMany(context, caller, input)
      return { body, replayed }
    },
  }),
  operation({
    id: 'readStatement',
    method: 'get',
    path: '/api/v1/statements/{id}',
    tag,
    summary: 'Read a statement whole',
    description:
      'With the words around its quote, the question before it, and everything that was decided and recorded.',
    role: 'viewer',
    query: clockQuery,
    answers: { 200: { description: 'The statement.', schema: answers.statementDetail, headers: ['ETag'] } },
    example: { id: 1 },
    handle: async (context, { id, query }) => {
      const body = await readStatement(context, id, query)
      return { body, revision: body.statement.revision }
    },
  }),
  operation({
    id: 'correctStatement',
    method: 'patch',
    path: '/api/v1/statements/{id}',
    tag,
    summary: 'Correct what Reckon says of a statement',
    description:
      'A field that is left out stays as it is; null empties it. The quote stays the source’s own characters, also at another span.',
    role: 'editor',
    body: correctionInput,
    bodyLimit: '100kb',
    ifMatch: 'statement',
    answers: { 200: { description: 'The statement as it stands now.', schema: changed, ...revised } },
    example: { id: 2, body: { gist: 'Robots will walk among people.', topics: ['robots'] } },
    handle: async (context, { caller, id, body, revision }) =>
      revisedAnswer(await correctStatement(context, caller, id, body, revision)),
  }),
  operation({
    id: 'reviewStatement',
    method: 'post',
    path: '/api/v1/statements/{id}/reviews',
    tag,
    summary: 'Accept, reject or merge a statement',
    role: 'editor',
    body: reviewInput,
    bodyLimit: '100kb',
    ifMatch: 'statement',
    answers: { 200: { description: 'The statement as it stands now.', schema: changed, ...revised } },
    example: { id: 3, body: { decision: 'reject', reason: 'This is no claim that can be checked.' } },
    handle: async (context, { caller, id, body, revision }) =>
      revisedAnswer(await reviewStatement(context, caller, id, body, revision)),
  }),
  operation({
    id: 'splitStatement',
    method: 'post',
    path: '/api/v1/statements/{id}/splits',
    tag,
    summary: 'Split a statement that says two things',
    description:
      'Each part becomes an accepted statement of its own; the whole is rejected and linked to its parts. What a part leaves out it takes from the whole.',
    role: 'editor',
    body: splitInput,
    bodyLimit: '100kb',
    ifMatch: 'statement',
    answers: {
      201: {
        description: 'The whole, and its parts.',
        schema: z.object({ statement: answers.statement, parts: answers.list(answers.statement) }),
        ...revised,
      },
    },
    problems: ['conflict'],
    example: {
      id: 4,
      body: { parts: [{ quote: { exact: '未来五年内，人形机器人' } }, { quote: { exact: '会走进每一个家庭' } }] },
    },
    handle: async (context, { caller, id, body, revision }) =>
      revisedAnswer(await splitStatement(context, caller, id, body, revision), 201),
  }),
  partOf('outcomes', 'outcomes', 'listOutcomes', 'List what was recorded of a statement', answers.outcomeAt),
  operation({
    id: 'recordOutcome',
    method: 'post',
    path: '/api/v1/statements/{id}/outcomes',
    tag,
    summary: 'Record what happened',
    description:
      'Appends an outcome; the one before is superseded and stays. `true`, `partly_true` and `false` need a rationale and evidence; `false` before the window ends needs to say why it has become impossible.',
    role: 'editor',
    body: outcomeInput,
    ifMatch: 'statement',
    ifMatchOptional: true,
    answers: { 201: { description: 'The outcome, and the statement with it.', schema: answers.recorded, ...revised } },
    problems: ['conflict'],
    example: {
      id: 1,
      body: {
        verdict: 'false',
        occurredOn: '2025-08-07',
        judgedOn: '2025-08-08',
        rationale: 'GPT-5 came half a year after the window.',
        evidence: [
          {
            url: 'https://openai.com/index/introducing-gpt-5/',
            title: 'Introducing GPT-5',
            publisher: 'OpenAI',
            publishedOn: '2025-08-07',
            stance: 'contradicts',
          },
        ],
      },
    },
    handle: async (context, { caller, id, body, revision }) =>
      revisedAnswer(await recordOutcome(context, caller, id, body, revision), 201),
  }),
  partOf('checkIns', 'check-ins', 'listCheckIns', 'List the check-ins of a statement', answers.checkIn),
  operation({
    id: 'addCheckIn',
    method: 'post',
    path: '/api/v1/statements/{id}/check-ins',
    tag,
    summary: 'Add a dated note on an open statement',
    role: 'contributor',
    body: checkInInput,
    answers: {
      201: {
        description: 'The check-in.',
        schema: z.object({ checkIn: answers.checkIn }),
        headers: ['Idempotency-Replayed'],
      },
    },
    problems: ['conflict'],
    example: { id: 2, body: { standing: 'slipping', note: 'No robot was seen this year.' } },
    handle: async (context, { caller, id, body: input }) => {
      const { replayed, ...body } = await addCheckIn(context, caller, id, input)
      return { body, replayed }
    },
  }),
  partOf(
    'history',
    'history',
    'listStatementHistory',
    'List what was changed of a statement, and by whom',
    answers.event,
  ),
  partOf('links', 'links', 'listLinks', 'List how a statement belongs to others', answers.link),
  operation({
    id: 'linkStatement',
    method: 'post',
    path: '/api/v1/statements/{id}/links',
    tag,
    summary: 'Say how a statement belongs to another',
    role: 'editor',
    body: linkInput,
    bodyLimit: '100kb',
    answers: {
      201: {
        description: 'How many links were asked for; one that is there already stays one.',
        schema: z.object({ links: answers.count }),
        headers: ['Idempotency-Replayed'],
      },
    },
    example: { id: 2, body: { to: 4, relation: 'restates' } },
    handle: async (
      context,
      { caller, id: from, body: { to, relation } }: Asked<unknown, z.output<typeof linkInput>>,
    ) => {
      await readStatement(context, from)
      const { replayed, ...body } = await linkStatements(context, caller, [{ from, to, relation }])
      return { body, replayed }
    },
  }),
]
