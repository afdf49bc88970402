/** The two clocks as fields of a form. */
import type { JSX } from 'preact'
import type { Clocks } from '../domain/clocks.ts'
import { EN, type Words } from '../report/words/en.ts'

interface Props {
  readonly clocks: Clocks
  readonly words?: Words
}

export function ClockFields({ clocks, words: { page } = EN }: Props): JSX.Element {
  return (
    <>
      <label>
        {page.asOf}
        <input type="date" name="asOf" value={clocks.asOf} />
      </label>
      <label>
        {page.recordedBy}
        <input type="text" name="recordedBy" value={clocks.recordedBy ?? ''} placeholder={page.recordedByHint} />
      </label>
    </>
  )
}
