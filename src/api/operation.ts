/**
 * One operation of the API: its path, who may do it, what it takes and answers, and how it is done. Routes, checks, the OpenAPI document
 * and the metrics are all made from these, so none of them can say something that the others do not.
 */
import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Caller, Context } from '../context.ts'
import type { Role } from '../domain/role.ts'
import type { ProblemType } from './problem-details.ts'

export type Method = 'get' | 'post' | 'patch' | 'delete'

/** Rows that can change, and so have an ETag. */
export type Revised = 'statement' | 'source' | 'speaker'

export interface Asked<Query, Body> {
  readonly caller: Caller
  /** Of the path; 0 where it names no row. */
  readonly id: number
  readonly query: Query
  readonly body: Body
  /** Of `If-Match`; undefined where the operation takes none. */
  readonly revision: number | undefined
  readonly request: Request
}

/** What goes out; a header that is left out is not sent. */
export interface Answer {
  /** By default the first of the operation's. */
  readonly status?: number
  readonly body: unknown
  readonly revision?: number
  readonly location?: string
  /** Query of the next page, added to that of this one. */
  readonly next?: Readonly<Record<string, string>> | null
  readonly replayed?: boolean
}

export interface Operation<Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType> {
  /** Stable: clients, metrics and the table of roles know it by this name. */
  readonly id: string
  readonly method: Method
  /** As OpenAPI writes it; the one parameter there is, is `{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** The least role that may do it; null = nobody needs to say who they are. */
  readonly role: Role | null
  readonly query?: Query
  /** Parameters of the query that take several values. */
  readonly lists?: readonly string[]
  readonly body?: Body
  /** Largest body, as express reads it; by default 1mb. */
  readonly bodyLimit?: string
  /** A body that is a file with its fields beside it is taken as well. */
  readonly upload?: true
  /** The row whose revision the caller must have seen. */
  readonly ifMatch?: Revised
  /** That revision may be left out, because nothing of the row is overwritten. */
  readonly ifMatchOptional?: true
  readonly answers: Readonly<Record<number, AnswerForm>>
  /** Beside those that follow from what the operation takes. */
  readonly problems?: readonly ProblemType[]
  /** What the document shows and the tests run; `id` is a row of the example ledger. */
  readonly example?: { readonly id?: number; readonly query?: Record<string, unknown>; readonly body?: unknown }
  readonly handle: (context: Context, asked: Asked<z.output<Query>, z.output<Body>>) => Promise<Answer>
  /** Answers that are no JSON, sent as they are. */
  readonly send?: (response: Response, body: unknown) => void
}

export interface AnswerForm {
  readonly description: string
  readonly schema: z.ZodType
  /** By default application/json. */
  readonly mediaType?: string
  /** Other media types in which it can be had, as text. */
  readonly alsoAs?: readonly string[]
  /** Headers it has, beside those that every answer has. */
  readonly headers?: readonly ('ETag' | 'Location' | 'Link' | 'Idempotency-Replayed')[]
}

/** Keeps the types of query and body together with the handler that reads them. */
export function operation<Query extends z.ZodType, Body extends z.ZodType>(
  definition: Operation<Query, Body>,
): Operation {
  return definition as unknown as Operation
}

export const isWrite = ({ method }: Pick<Operation, 'method'>): boolean => method !== 'get'
