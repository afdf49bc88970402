/** Numbers and days as readers write them. */
import type { PartialDay } from '../../domain/day.ts'

/** A whole number with its thousands set apart: `2,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** @param share - from 0 to 1; @returns whole percent, with a space before the sign on request */
export function percent(share: number, space = ''): string {
  return `${Math.round(share * 100)}${space}%`
}

/** `1 prediction`, `2,000 predictions`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `2026年11月24日`, `2026年11月`, `2026年`. */
export function chineseDay(day: PartialDay): string {
  const [year, month, of] = day.split('-')
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${of === undefined ? '' : `${Number(of)}日`}`
}
