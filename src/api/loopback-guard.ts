/**
 * On loopback without tokens the local user is the editor, so a page of another site must not be able to speak for them:
 * requests under a foreign Host (DNS rebinding) or with a foreign Origin (cross-site writes) are refused.
 */
import type { RequestHandler } from 'express'
import { problemDetails, sendProblem } from './problem-details.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The host name of an authority (`host[:port]`), lower case; undefined when it is none. */
function hostOf(authority: string): string | undefined {
  const url = URL.canParse(`http://${authority}`) ? new URL(`http://${authority}`) : null
  return url !== null && url.username === '' && url.pathname === '/' && url.search === '' && url.hash === ''
    ? url.hostname
    : undefined
}

export const loopbackGuard: RequestHandler = (request, response, next) => {
  const host = request.headers.host ?? ''
  if (!LOOPBACK.has(hostOf(host) ?? '')) {
    sendProblem(
      response,
      problemDetails(421, `Expected a loopback host (localhost, 127.0.0.1 or [::1]), got ${JSON.stringify(host)}`),
    )
    return
  }
  const { origin } = request.headers
  if (origin !== undefined && origin !== `http://${host}`) {
    sendProblem(
      response,
      problemDetails(
        403,
        `Expected requests from this very page (http://${host}), got the origin ${JSON.stringify(origin)}`,
      ),
    )
    return
  }
  next()
}
