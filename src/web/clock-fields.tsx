/** The two clocks as fields of a form. */
import type { JSX } from 'preact'
import type { Clocks } from '../domain/clocks.ts'

export function ClockFields({ clocks }: { readonly clocks: Clocks }): JSX.Element {
  return (
    <>
      <label>
        As of
        <input type="date" name="asOf" value={clocks.asOf} />
      </label>
      <label>
        Recorded by
        <input type="text" name="recordedBy" value={clocks.recordedBy ?? ''} placeholder="now, or 2026-01-31" />
      </label>
    </>
  )
}
