/** What a form keeps of the query without showing it. */
import type { JSX } from 'preact'

/** @param names - of the fields that are kept, where the query has them */
export function HiddenFields<Name extends string>({
  fields,
  names,
}: {
  readonly fields: Readonly<Partial<Record<Name, string>>>
  readonly names: readonly Name[]
}): JSX.Element {
  return (
    <>
      {names.map((name) =>
        fields[name] === undefined ? null : <input key={name} type="hidden" name={name} value={fields[name]} />,
      )}
    </>
  )
}
