/** How firmly a speaker committed; a probability is kept only when a number was said. */
export const HEDGE_LEVELS = ['certain', 'likely', 'possible'] as const
export type HedgeLevel = (typeof HEDGE_LEVELS)[number]
