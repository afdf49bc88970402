/** Sources over HTTP: ingest, list, read, correct, extract anew, propose by hand, and say who really spoke. */
import { z } from 'zod'
import { correctSource } from '../../usecases/correct-source.ts'
import { correctSpeaker } from '../../usecases/correct-speaker.ts'
import { extractSource } from '../../usecases/extract-source.ts'
import { ingestSource } from '../../usecases/ingest-source.ts'
import {
  clockQuery,
  sourceCorrection,
  sourceInput,
  sourceQuery,
  speakerCorrection,
  statementsInput,
  turnQuery,
} from '../../usecases/inputs.ts'
import { proposeStatements } from '../../usecases/propose-statements.ts'
import { listSources, listTurns, readSource, readSourceHistory, readSourceText } from '../../usecases/read-sources.ts'
import * as answers from '../answers.ts'
import { type Operation, operation } from '../operation.ts'

const tag = 'Sources'
const one = z.object({ source: answers.source })

export const sourceOperations: readonly Operation[] = [
  operation({
    id: 'listSources',
    method: 'get',
    path: '/api/v1/sources',
    tag,
    summary: 'List sources',
    role: 'viewer',
    query: sourceQuery,
    answers: { 200: { description: 'A page of sources, by id.', schema: answers.sourceList, headers: ['Link'] } },
    example: { query: { limit: 1 } },
    handle: async (context, { query }) => {
      const body = await listSources(context, query)
      return { body, next: body.nextAfter === null ? null : { after: String(body.nextAfter) } }
    },
  }),
  operation({
    id: 'ingestSource',
    method: 'post',
    path: '/api/v1/sources',
    tag,
    summary: 'Take a transcript in',
    description:
      'As JSON, or as a form with the file in the field `file` and the other fields beside it. The extractor proposes statements unless `propose` is false. The very same text again changes nothing and answers 200.',
    role: 'contributor',
    body: sourceInput,
    // 50 MB of text, written as JSON with every character escaped at worst; the use case holds the limit on the text itself.
    bodyLimit: '110mb',
    upload: true,
    answers: {
      201: {
        description: 'Taken in.',
        schema: answers.ingested,
        headers: ['ETag', 'Location', 'Idempotency-Replayed'],
      },
      200: {
        description: 'Reckon held this text already.',
        schema: answers.ingested,
        headers: ['ETag', 'Location', 'Idempotency-Replayed'],
      },
    },
    example: {
      body: {
        title: 'A talk about trains',
        statedOn: '2025-03-01',
        text: '**Ann Example:**\n\nThe line to the coast will open by the end of 2027. We carried 2 million people last year.\n',
      },
    },
    handle: async (context, { caller, body: input }) => {
      const { replayed, ...body } = await ingestSource(context, caller, input)
      return {
        status: body.created ? 201 : 200,
        body,
        location: `/api/v1/sources/${body.source.id}`,
        revision: body.source.revision,
        replayed,
      }
    },
  }),
  operation({
    id: 'readSource',
    method: 'get',
    path: '/api/v1/sources/{id}',
    tag,
    summary: 'Read what is known of a source',
    role: 'viewer',
    query: clockQuery,
    answers: { 200: { description: 'The source.', schema: one, headers: ['ETag'] } },
    example: { id: 1 },
    handle: async (context, { id, query }) => {
      const body = await readSource(context, id, query)
      return { body, revision: body.source.revision }
    },
  }),
  operation({
    id: 'correctSource',
    method: 'patch',
    path: '/api/v1/sources/{id}',
    tag,
    summary: 'Correct the title, address or publisher of a source',
    description: 'Its text and its day stay: the quotes point into the one, the windows follow from the other.',
    role: 'editor',
    body: sourceCorrection,
    bodyLimit: '100kb',
    ifMatch: 'source',
    answers: {
      200: { description: 'The source as it stands now.', schema: one, headers: ['ETag', 'Idempotency-Replayed'] },
    },
    example: { id: 1, body: { publisher: '20VC' } },
    handle: async (context, { caller, id, body: input, revision }) => {
      const { replayed, ...body } = await correctSource(context, caller, id, input, revision)
      return { body, revision: body.source.revision, replayed }
    },
  }),
  operation({
    id: 'readSourceText',
    method: 'get',
    path: '/api/v1/sources/{id}/text',
    tag,
    summary: 'Read the text of a source',
    description:
      'Character for character as it was ingested: `start` and `end` of every quote count its UTF-16 code units.',
    role: 'viewer',
    answers: { 200: { description: 'The text.', schema: answers.text, mediaType: 'text/plain' } },
    example: { id: 1 },
    handle: async (context, { id }) => ({ body: await readSourceText(context, id) }),
    send: (response, body) => response.type('text/plain; charset=utf-8').send(body),
  }),
  operation({
    id: 'listTurns',
    method: 'get',
    path: '/api/v1/sources/{id}/turns',
    tag,
    summary: 'List the turns of a source: who spoke from where to where',
    role: 'viewer',
    query: turnQuery,
    answers: {
      200: {
        description: 'A page of turns, in their order.',
        schema: z.object({ turns: answers.list(answers.turn), nextAfter: answers.count.nullable() }),
        headers: ['Link'],
      },
    },
    example: { id: 1, query: { limit: 2 } },
    handle: async (context, { id, query }) => {
      const body = await listTurns(context, id, query)
      return { body, next: body.nextAfter === null ? null : { after: String(body.nextAfter) } }
    },
  }),
  operation({
    id: 'listSourceHistory',
    method: 'get',
    path: '/api/v1/sources/{id}/history',
    tag,
    summary: 'List what was changed of a source, and by whom',
    role: 'viewer',
    query: clockQuery,
    answers: {
      200: {
        description: 'The newest two hundred, newest first.',
        schema: z.object({ history: answers.list(answers.event) }),
      },
    },
    example: { id: 1 },
    handle: async (context, { id, query }) => ({ body: await readSourceHistory(context, id, query) }),
  }),
  operation({
    id: 'correctSpeakers',
    method: 'patch',
    path: '/api/v1/sources/{id}/speakers',
    tag,
    summary: 'Say who really spoke',
    description:
      'In one turn, wherever a label stands, or in the whole source; the statements said there follow. A name that Reckon does not know becomes a new speaker.',
    role: 'editor',
    body: speakerCorrection,
    bodyLimit: '100kb',
    ifMatch: 'source',
    answers: {
      200: {
        description: 'How many turns have another speaker now, and how many statements followed them.',
        schema: z.object({ turns: answers.count, statements: answers.count, revision: z.int().min(1) }),
        headers: ['ETag', 'Idempotency-Replayed'],
      },
    },
    example: { id: 1, body: { label: 'Harry Stebbings', speaker: 'Harry Stebbings' } },
    handle: async (context, { caller, id, body: input, revision }) => {
      const { replayed, ...body } = await correctSpeaker(context, caller, id, input, revision)
      return { body, revision: body.revision, replayed }
    },
  }),
  operation({
    id: 'extractSource',
    method: 'post',
    path: '/api/v1/sources/{id}/extractions',
    tag,
    summary: 'Let the extractor read a source anew',
    description: 'What editors decided on is recognised by its span and left alone.',
    role: 'contributor',
    answers: {
      200: {
        description: 'How many statements it proposes that were not there.',
        schema: z.object({ proposals: answers.count }),
        headers: ['Idempotency-Replayed'],
      },
    },
    example: { id: 1 },
    handle: async (context, { caller, id }) => {
      const { replayed, ...body } = await extractSource(context, caller, id)
      return { body, replayed }
    },
  }),
  operation({
    id: 'proposeStatements',
    method: 'post',
    path: '/api/v1/sources/{id}/statements',
    tag,
    summary: 'Propose statements of a source by hand',
    description:
      'Each quote is found in the text; what stands there already at the same span is answered with its id. All or none are taken.',
    role: 'contributor',
    body: statementsInput,
    bodyLimit: '5mb',
    answers: {
      201: {
        description: 'In the order asked: the ids, and which of them are new.',
        schema: z.object({ statements: answers.list(z.object({ id: answers.id, created: z.boolean() })) }),
        headers: ['Idempotency-Replayed'],
      },
    },
    example: { id: 1, body: { statements: [{ kind: 'prediction', quote: { exact: '芯片会越来越便宜。' } }] } },
    handle: async (context, { caller, id, body: { statements } }) => {
      const { replayed, ...body } = await proposeStatements(context, caller, id, statements)
      return { status: 201, body, replayed }
    },
  }),
]
