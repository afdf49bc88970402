import { describe, expect, it } from 'vitest'
import { FeatureSpace } from '../../../src/extraction/detection/features.ts'
import { KINDS } from '../../../src/extraction/detection/language-module.ts'
import { MODULES } from '../../../src/extraction/detection/languages.ts'

describe.each(Object.values(MODULES))('the module of $language', (module) => {
  const { names } = new FeatureSpace(module)

  it('weighs and expects only features that exist', () => {
    for (const kind of KINDS) {
      expect(names).toEqual(expect.arrayContaining(Object.keys(module.weights[kind].features)))
      expect(names).toEqual(expect.arrayContaining(Object.keys(module.expected[kind])))
    }
  })

  it('keeps the expected sign of every weight', () => {
    for (const kind of KINDS) {
      for (const [name, weight] of Object.entries(module.weights[kind].features)) {
        expect(weight * (module.expected[kind][name] ?? 0)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('tells what each cue means', () => {
    for (const { name, about } of module.cues) expect(`${name}: ${about}`).toMatch(/: ..+/)
  })

  it.each(['', 'a', '，，，', 'one, two; three - four: five, but six', '第一，第二；第三——第四：第五，但是第六。'])(
    'cuts %j into clauses that make up the whole',
    (text) => {
      const ends = module.clauseEnds(text)
      expect(ends.at(-1)).toBe(text.length)
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
    },
  )
})
