/** Speakers over HTTP: list, read, rename, and say which of them are one person. */
import { z } from 'zod'
import { pageQuery, speakerInput, speakerMerge } from '../../usecases/inputs.ts'
import { correctSpeakerNames, listSpeakers, mergeSpeakers, readSpeaker } from '../../usecases/speakers.ts'
import * as answers from '../answers.ts'
import { type Operation, operation } from '../operation.ts'

const oneSpeaker = z.object({ speaker: answers.speaker })

export const speakerOperations: readonly Operation[] = [
  operation({
    id: 'listSpeakers',
    method: 'get',
    path: '/api/v1/speakers',
    tag: 'Speakers',
    summary: 'List speakers',
    role: 'viewer',
    query: pageQuery,
    answers: {
      200: {
        description: 'A page of speakers, by id.',
        schema: z.object({ speakers: answers.list(answers.speaker), nextAfter: answers.id.nullable() }),
        headers: ['Link'],
      },
    },
    example: { query: { limit: 1 } },
    handle: async (context, { query }) => {
      const body = await listSpeakers(context, query)
      return { body, next: body.nextAfter === null ? null : { after: String(body.nextAfter) } }
    },
  }),
  operation({
    id: 'readSpeaker',
    method: 'get',
    path: '/api/v1/speakers/{id}',
    tag: 'Speakers',
    summary: 'Read a speaker',
    role: 'viewer',
    answers: { 200: { description: 'The speaker.', schema: oneSpeaker, headers: ['ETag'] } },
    example: { id: 1 },
    handle: async (context, { id }) => {
      const body = await readSpeaker(context, id)
      return { body, revision: body.speaker.revision }
    },
  }),
  operation({
    id: 'correctSpeaker',
    method: 'patch',
    path: '/api/v1/speakers/{id}',
    tag: 'Speakers',
    summary: 'Rename a speaker, or say other aliases',
    description: 'A name that is given up stays as an alias, so that what it found is found.',
    role: 'editor',
    body: speakerInput,
    bodyLimit: '100kb',
    ifMatch: 'speaker',
    answers: {
      200: {
        description: 'The speaker as it stands now.',
        schema: oneSpeaker,
        headers: ['ETag', 'Idempotency-Replayed'],
      },
    },
    problems: ['conflict'],
    example: { id: 2, body: { aliases: ['Gomez'] } },
    handle: async (context, { caller, id, body: input, revision }) => {
      const { replayed, ...body } = await correctSpeakerNames(context, caller, id, input, revision)
      return { body, revision: body.speaker.revision, replayed }
    },
  }),
  operation({
    id: 'mergeSpeaker',
    method: 'post',
    path: '/api/v1/speakers/{id}/merges',
    tag: 'Speakers',
    summary: 'Say that a speaker is another one',
    description:
      'Turns, statements and aliases become the other’s; past days of the ledger’s clock still show who was thought to speak.',
    role: 'editor',
    body: speakerMerge,
    bodyLimit: '100kb',
    ifMatch: 'speaker',
    answers: {
      200: {
        description: 'The other one, and how many statements came to it.',
        schema: z.object({ speaker: answers.speaker, statements: answers.count }),
        headers: ['ETag', 'Idempotency-Replayed'],
      },
    },
    problems: ['conflict'],
    example: { id: 1, body: { into: 2 } },
    handle: async (context, { caller, id, body: { into }, revision }) => {
      const { replayed, ...body } = await mergeSpeakers(context, caller, id, into, revision)
      return { body, revision: body.speaker.revision, replayed }
    },
  }),
]
