/** Signing in with a token, where tokens exist: the browser keeps it in a cookie that no script and no other site can use. */
import express, { type RequestHandler, type Request, type Response, Router } from 'express'
import { identify, requireRole } from '../api/authentication.ts'
import { problemOf } from '../api/problem-details.ts'
import type { Context } from '../context.ts'
import { ReckonError } from '../domain/errors.ts'
import { html, Page } from './page.tsx'

const COOKIE = 'reckon_token'

/** The token of the browser's cookie. */
function cookieOf(request: Request): string | undefined {
  const pair = (request.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COOKIE}=`))
  const value = pair?.slice(COOKIE.length + 1)
  return value === undefined || value === '' ? undefined : value
}

/** A path of this server to go on to; anything that could lead elsewhere is none. */
function pathOf(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : '/'
}

function send(response: Response, status: number, next: string, fault: string | null): void {
  response.status(status)
  response.type('html').send(
    html(
      <Page title="Sign in">
        <h1>Sign in</h1>
        {fault !== null && (
          <p class="alert" role="alert">
            {fault}
          </p>
        )}
        <form method="post" action="/sign-in">
          <input type="hidden" name="next" value={next} />
          <p>
            <label for="token">Token</label>{' '}
            <input id="token" name="token" type="password" autocomplete="current-password" required maxLength={300} />
          </p>
          <p>
            <button type="submit">Sign in</button>
          </p>
          <p>
            Tokens are made with <code>reckon token create</code> on the machine that runs Reckon.
          </p>
        </form>
      </Page>,
    ),
  )
}

/** Lets those pass who may read; others are asked to sign in first. To be mounted before the pages. */
export function requireReader(context: Context): RequestHandler {
  return async (request, response, next) => {
    try {
      const identity = await identify(context, cookieOf(request))
      requireRole(identity, 'viewer', 'the pages')
      response.locals.identity = identity
      next()
    } catch (error) {
      if (!(error instanceof ReckonError) || error.code !== 'unauthenticated') throw error
      response.redirect(303, `/sign-in?${new URLSearchParams({ next: request.originalUrl })}`)
    }
  }
}

export function signInRouter(context: Context): Router {
  const router = Router()
  router.get('/sign-in', (request, response) => send(response, 200, pathOf(request.query.next), null))
  router.post('/sign-in', express.urlencoded({ extended: false, limit: '10kb' }), async (request, response) => {
    const { token, next } = (request.body ?? {}) as { token?: unknown; next?: unknown }
    try {
      const given = typeof token === 'string' ? token.trim() : ''
      await identify(context, given)
      response.cookie(COOKIE, given, { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' })
      response.redirect(303, pathOf(next))
    } catch (error) {
      if (!(error instanceof ReckonError)) throw error
      send(response, problemOf(error).status, pathOf(next), error.message)
    }
  })
  router.post('/sign-out', (_request, response) => {
    response.clearCookie(COOKIE, { httpOnly: true, sameSite: 'strict', path: '/' })
    response.redirect(303, '/sign-in')
  })
  return router
}
