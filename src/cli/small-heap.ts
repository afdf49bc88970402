/** Keeps the memory of the process near what it holds. */
import { setFlagsFromString } from 'node:v8'

/** Garbage that may gather, in percent of what is held, before it is collected. */
const GROWTH_PERCENT = 15

/**
 * V8 lets garbage of the old space gather to three or four times of what is held; with a long transcript that is hundreds of megabytes.
 * Collecting sooner costs some percent of the time. To be called before the large values are made.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
}
