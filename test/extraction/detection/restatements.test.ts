import { describe, expect, it } from 'vitest'
import { Restatements } from '../../../src/extraction/detection/restatements.ts'

const links = (quotes: readonly (readonly [group: string, quote: string])[]): (number | null)[] => {
  const restatements = new Restatements()
  return quotes.map(([group, quote], index) => restatements.add(index, group, quote))
}

describe('Restatements', () => {
  it('links what is said again to the first time', () => {
    expect(
      links([
        ['Lin', 'Rents in the harbour will double within five years.'],
        ['Lin', 'Nobody builds ships here any more.'],
        ['Lin', 'rents in the harbour will double within five years'],
        ['Lin', 'So rents in the harbour will double within five years!'],
      ]),
    ).toEqual([null, null, 0, 0])
  })

  it('works on characters, so that it needs no spaces', () => {
    expect(
      links([
        ['林', '港口的租金五年内会翻一倍。'],
        ['林', '我说过，港口的租金五年内会翻一倍。'],
      ]),
    ).toEqual([null, 0])
  })

  it('keeps speakers and kinds apart', () => {
    const quote = 'Rents in the harbour will double within five years.'
    expect(
      links([
        ['Lin', quote],
        ['Ada', quote],
      ]),
    ).toEqual([null, null])
  })

  it('does not link a few words that repeat by chance', () => {
    expect(
      links([
        ['Lin', 'I think so'],
        ['Lin', 'I think so'],
      ]),
    ).toEqual([null, null])
  })

  it('does not link other numbers in the same frame to each other when most words differ', () => {
    expect(
      links([
        ['Lin', 'Wheat falls to nine dollars by June.'],
        ['Lin', 'Copper climbs past twelve thousand next spring.'],
      ]),
    ).toEqual([null, null])
  })
})
