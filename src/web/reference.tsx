/** The reference of the API as a page: Swagger UI, served by ourselves, and what each type of problem means. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { Router } from 'express'
import { PROBLEM_TYPES, type ProblemType } from '../api/problem-details.ts'
import { html, Page } from './page.tsx'

/** Swagger UI is started by a file of its own, since the policy of the page allows no script within it. */
const START = `window.addEventListener('load', () => {
  SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null })
})
`

const MEANING: Readonly<Record<ProblemType, string>> = {
  malformed:
    'The body is not JSON, the form cannot be read, or the address holds a malformed escape. Mend the request.',
  unauthenticated: 'A token is needed, or the one given is not known or was revoked. Ask an admin for one.',
  forbidden: 'The role of the token does not reach that far, or another site’s page asked.',
  'not-found': 'No row has this id, or it was not there at the two clocks asked for.',
  'method-not-allowed': 'The header Allow names the methods of this address.',
  'request-timeout': 'The request did not arrive whole in time. Send it again.',
  conflict: 'The input is sound, but not in the present state: read the row and decide anew.',
  stale:
    'Somebody changed the row since you read it. Read it again, look at the change, and send yours with the new ETag.',
  'too-large': 'The body is over the limit of this operation.',
  'unsupported-media-type': 'Send JSON; a source may also be sent as a form with a file.',
  'foreign-host': 'The Host header is no name of this server (see RECKON_ALLOWED_HOSTS).',
  invalid: 'Each entry of errors says which input (a JSON pointer), what was expected and what came.',
  'key-reused': 'This Idempotency-Key stood for another request within 24 hours. Take a new key for a new request.',
  unseen: 'Send If-Match with the ETag of the row as you read it, so that you overwrite nothing you have not seen.',
  'too-many-requests': 'Wait as many seconds as Retry-After says.',
  failure: 'A fault of Reckon itself; the log holds it under the request id.',
  busy: 'Too much is going on, or another process holds the database. Try again in a moment.',
  'disk-full': 'Nothing was written. Make room and send it again.',
}

function ProblemsPage() {
  return (
    <Page title="Problems of the API">
      <h1>Problems of the API</h1>
      <p>
        Every problem is <code>application/problem+json</code> (RFC 9457) with a stable <code>type</code>;{' '}
        <code>code</code> is its last part.
      </p>
      <dl>
        {Object.entries(PROBLEM_TYPES).map(([type, [status, title]]) => [
          <dt key={type} id={type}>
            <code>{type}</code> ({status}): {title}
          </dt>,
          <dd key={`${type} means`}>{MEANING[type as ProblemType]}</dd>,
        ])}
      </dl>
    </Page>
  )
}

export function referenceRouter(): Router {
  const router = Router()
  const folder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  router.get('/docs', (_request, response) => {
    response.type('html').send(
      html(
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Reference of the API · Reckon</title>
            <link rel="stylesheet" href="/docs/swagger-ui.css" />
            <link rel="icon" href="/icon.svg" type="image/svg+xml" />
            <script src="/docs/swagger-ui-bundle.js" defer />
            <script src="/docs/start.js" defer />
          </head>
          <body>
            <main id="reference">
              <p>
                The reference is drawn by a script; without one, read{' '}
                <a href="/api/v1/openapi.json">the document itself</a>.
              </p>
            </main>
          </body>
        </html>,
      ),
    )
  })
  router.get('/docs/start.js', (_request, response) => {
    response.type('js').send(START)
  })
  router.get('/docs/problems', (_request, response) => {
    response.type('html').send(html(<ProblemsPage />))
  })
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    router.get(`/docs/${file}`, (_request, response) => {
      response.sendFile(path.join(folder, file), { maxAge: '1 day' })
    })
  }
  return router
}
