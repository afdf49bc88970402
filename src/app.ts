/** Builds the web application: the guards, the API and the pages over one context. It does not listen. */
import express, { type Express } from 'express'
import helmet from 'helmet'
import { hostGuard } from './api/host-guard.ts'
import { inFlightLimit } from './api/limits.ts'
import { createMetrics } from './api/metrics.ts'
import { handleErrors } from './api/problem-details.ts'
import type { RequestLog } from './api/request-log.ts'
import { apiRouter } from './api/router.ts'
import type { Context } from './context.ts'
import { referenceRouter } from './web/reference.tsx'
import { webRouter } from './web/router.tsx'
import { requireReader, signInRouter } from './web/sign-in.tsx'

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
  app.use(signInRouter(context))
  app.use(referenceRouter())
  app.use(webRouter(context, requireReader(context)))
  app.use(handleErrors(log.fault))
  return app
}
