/** What went wrong, on a page of its own: the same problem that the API answers with. */
import type { JSX } from 'preact'
import type { ProblemDetails } from '../api/problem-details.ts'
import { Page } from './page.tsx'

export function ProblemPage({ problem }: { readonly problem: ProblemDetails }): JSX.Element {
  return (
    <Page title={problem.title}>
      <h1>{problem.title}</h1>
      <div class="alert" role="alert">
        {/* With its faults listed below, the sentence before the colon says it. */}
        <p>{problem.errors === undefined ? problem.detail : problem.detail.split(': ')[0]}</p>
        <ul>
          {problem.errors?.map(({ pointer, detail }) => (
            <li key={pointer}>
              <strong>{pointer.replace(/^\//, '')}</strong>: {detail}
            </li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
