/** Links that keep the two clocks: whoever reads a page as of a past day goes on reading as of that day. */
export type ClockLink = (path: string, query?: Readonly<Record<string, string>>) => string

export function clockLink(query: Readonly<Record<string, unknown>>): ClockLink {
  return (path, more = {}) => {
    const params = new URLSearchParams(more)
    for (const name of ['asOf', 'recordedBy']) {
      const value = query[name]
      if (typeof value === 'string' && value !== '') params.set(name, value)
    }
    const text = params.toString()
    return text === '' ? path : `${path}?${text}`
  }
}
