/** How much is taken at a time: requests in flight, requests a minute of each token, guesses at tokens. */
import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Config } from '../config.ts'
import type { Identity } from './authentication.ts'
import { problemDetails, sendProblem } from './problem-details.ts'

const MINUTE_MS = 60_000

/** Failed authentications of one address in a minute; a token of 256 bits is not guessed even so, but the log stays readable. */
const GUESSES = 60

/** Beyond the limit a client is asked to come back, before its request takes memory or a place in the queue of the database. */
export function inFlightLimit({ maxInFlight }: Pick<Config, 'maxInFlight'>): RequestHandler {
  let inFlight = 0
  return (_request, response, next) => {
    if (inFlight >= maxInFlight) {
      sendProblem(response, problemDetails('busy', `${inFlight} requests are being worked on; try again in a moment`))
      return
    }
    inFlight++
    response.once('close', () => {
      inFlight--
    })
    next()
  }
}

function limiter(limit: number, what: string, of: Parameters<typeof rateLimit>[0]): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its checks of a set-up that is ours read a stack, which costs a tenth of a second of every start.
    validate: false,
    handler: (_request, response) => {
      response.set('Retry-After', String(MINUTE_MS / 1000))
      sendProblem(response, problemDetails('too-many-requests', `Expected at most ${limit} ${what} a minute`))
    },
    ...of,
  })
}

/** Requests of each token; the local user has no limit. To be mounted behind the authentication. */
export function tokenLimit({ rateLimit: limit }: Pick<Config, 'rateLimit'>): RequestHandler {
  const tokenOf = (locals: Record<string, unknown>) => (locals.identity as Identity | undefined)?.tokenId ?? null
  return limiter(limit, 'requests of one token', {
    keyGenerator: (_request, response) => String(tokenOf(response.locals)),
    skip: (_request, response) => tokenOf(response.locals) === null,
  })
}

/** Requests of each address that were refused because nobody knew who asks. */
export function guessLimit(): RequestHandler {
  return limiter(GUESSES, 'failed authentications', {
    keyGenerator: ({ ip }) => ipKeyGenerator(ip ?? ''),
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
  })
}
