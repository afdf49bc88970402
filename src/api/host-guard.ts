/**
 * A page of another site must not be able to speak for the user of this one: requests under a foreign Host (DNS rebinding) or with a foreign
 * Origin (cross-site writes) are refused.
 */
import type { RequestHandler } from 'express'
import { type Config, isLoopback } from '../config.ts'
import { problemDetails, sendProblem } from './problem-details.ts'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** The host name of an authority (`host[:port]`), lower case; undefined when it is none. */
function hostOf(authority: string): string | undefined {
  const url = URL.canParse(`http://${authority}`) ? new URL(`http://${authority}`) : null
  return url !== null && url.username === '' && url.pathname === '/' && url.search === '' && url.hash === ''
    ? url.hostname
    : undefined
}

/** The names under which this server may be asked. */
function namesOf({ host, allowedHosts }: Config): Set<string> {
  const own = host.includes(':') ? `[${host}]` : host
  return new Set([...LOOPBACK, ...(isLoopback(host) ? [] : [own.toLowerCase()]), ...allowedHosts])
}

export function hostGuard(config: Config): RequestHandler {
  const names = namesOf(config)
  return (request, response, next) => {
    const host = request.headers.host ?? ''
    if (!names.has(hostOf(host) ?? '')) {
      const expected = [...names].join(', ')
      const detail = `Expected one of the hosts ${expected}, got ${JSON.stringify(host)}`
      sendProblem(response, problemDetails('foreign-host', detail))
      return
    }
    const { origin } = request.headers
    // A server that stands behind a proxy may be asked over https.
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      const detail = `Expected requests from this very page (http://${host}), got the origin ${JSON.stringify(origin)}`
      sendProblem(response, problemDetails('forbidden', detail))
      return
    }
    next()
  }
}
