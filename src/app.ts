/** Builds the web application: the guards, the API and the pages over one context. It does not listen. */
import express, { type Express, type RequestHandler, Router } from 'express'
import helmet from 'helmet'
import { hostGuard } from './api/host-guard.ts'
import { inFlightLimit } from './api/limits.ts'
import { createMetrics } from './api/metrics.ts'
import { handleErrors } from './api/problem-details.ts'
import type { RequestLog } from './api/request-log.ts'
import { apiRouter } from './api/router.ts'
import type { Context } from './context.ts'

/** Loaded with the first page that is asked for: a start, and a client of the API, need not wait for it. */
async function pagesOf(context: Context): Promise<RequestHandler> {
  const [{ referenceRouter }, { webRouter }, { requireReader, signInRouter }] = await Promise.all([
    import('./web/reference.tsx'),
    import('./web/router.tsx'),
    import('./web/sign-in.tsx'),
  ])
  const pages = Router()
  pages.use(signInRouter(context), referenceRouter(), webRouter(context, requireReader(context)))
  return pages
}

function later(load: () => Promise<RequestHandler>): RequestHandler {
  let loading: Promise<RequestHandler> | undefined
  return async (request, response, next) => {
    loading ??= load()
    const handler = await loading
    handler(request, response, next)
  }
}

export function createApp(context: Context, log: RequestLog): Express {
  const app = express()
  app.disable('x-powered-by')
  // The API's entity tags are revisions; express's own weak ones would stand in their way.
  app.set('etag', false)
  const metrics = createMetrics()
  app.locals.metrics = metrics
  app.use(
    log.handler,
    metrics.count,
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      // The server speaks plain http on loopback; the browser must not be told otherwise for localhost as a whole.
      strictTransportSecurity: false,
    }),
    hostGuard(context.config),
    inFlightLimit(context.config),
  )
  app.use(apiRouter(context))
  app.use(later(() => pagesOf(context)))
  app.use(handleErrors(log.fault))
  return app
}
