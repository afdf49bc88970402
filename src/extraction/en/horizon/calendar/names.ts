/** Names of the calendar: months, weekdays, seasons, ordinals. */

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr - jun jul aug sep oct nov dec',
    '- - - - - - - - sept - - -',
  ].flatMap((names) => names.split(' ').flatMap((name, i) => (name === '-' ? [] : [[name, i + 1] as const]))),
)

/** Months whose names are other words or people too: a time only beside a word of time. */
export const UNCERTAIN_MONTHS = new Set(
  'march may april june august jan feb mar apr jun jul aug sep oct nov dec sept'.split(' '),
)

/** 0 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday tuesday wednesday thursday friday saturday sunday', 'mon tue - thu fri - -', '- tues - thurs - - -'].flatMap(
    (names) => names.split(' ').flatMap((name, i) => (name === '-' ? [] : [[name, i] as const])),
  ),
)

/** 1 spring to 4 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['springtime', 1],
  ['summer', 2],
  ['summertime', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
  ['wintertime', 4],
])

export const ORDINAL_WORDS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth',
].flatMap((words) => words.split(' '))

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30] as const,
])

/** 1 for "first" and "1st"; undefined for anything else. */
export function ordinalOf(word: string): number | undefined {
  const named = ORDINALS.get(word)
  if (named !== undefined) return named
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  return digits === null ? undefined : Number(digits[1])
}
