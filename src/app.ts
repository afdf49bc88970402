/** Builds the web application: the guard, the API and the pages over one context. It does not listen. */
import express, { type Express } from 'express'
import helmet from 'helmet'
import { loopbackGuard } from './api/loopback-guard.ts'
import { handleErrors } from './api/problem-details.ts'
import { apiRouter } from './api/router.ts'
import type { Context } from './context.ts'
import { webRouter } from './web/router.tsx'

/** @param log - gets every fault of the program itself, whose words no client sees */
export function createApp(context: Context, log: (error: unknown) => void): Express {
  const app = express()
  app.disable('x-powered-by')
  // The API's entity tags are revisions; express's own weak ones would stand in their way.
  app.set('etag', false)
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      // The server speaks plain http on loopback; the browser must not be told otherwise for localhost as a whole.
      strictTransportSecurity: false,
    }),
  )
  app.use(loopbackGuard)
  app.use('/api/v1', apiRouter(context))
  app.use(webRouter(context))
  app.use(handleErrors(log))
  return app
}
