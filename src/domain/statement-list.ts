/** By what lists of statements are sorted and counted. */

/** A statement without that day or score stands in no list sorted by it. */
export const SORT_KEYS = [
  'id',
  'stated',
  'window-start',
  'window-end',
  'due',
  'review',
  'judged',
  'revised',
  'score',
] as const
export type SortKey = (typeof SORT_KEYS)[number]

export const FACETS = [
  'kind',
  'state',
  'status',
  'verdict',
  'speaker',
  'topic',
  'source',
  'hedgeLevel',
  'contested',
] as const
export type Facet = (typeof FACETS)[number]
