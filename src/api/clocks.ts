/** The two clocks of a read, from the query; any other parameter is a mistake worth telling. */
import type { Request } from 'express'
import { z } from 'zod'
import { clockInput, parseInput } from '../usecases/inputs.ts'
import { queryOf } from './requests.ts'

const clockQuery = z.strictObject(clockInput)

export function clocksOf(request: Request): z.output<typeof clockQuery> {
  return parseInput(clockQuery, queryOf(request), 'The query')
}
