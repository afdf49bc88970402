import { describe, expect, it } from 'vitest'
import { fitWeights } from '../../src/evaluation/fit-weights.ts'

const example = (features: number[], positive: boolean, weight = 1) => ({ features, positive, weight })
const none = (size: number) => new Float64Array(size)

describe('fitWeights', () => {
  it('gives a feature that parts the examples the sign of what it speaks for', () => {
    const examples = [example([0], true), example([0], true), example([1], false), example([1], false)]
    const { weights } = fitWeights(examples, { expected: none(2), strength: 0.1 })
    expect(weights[0]).toBeGreaterThan(0.5)
    expect(weights[1]).toBeLessThan(-0.5)
  })

  it('finds the log odds of the share of positives as bias', () => {
    const examples = [example([], true), example([], false), example([], false), example([], false)]
    // ln(1 / 3)
    expect(fitWeights(examples, { expected: none(0), strength: 1 }).bias).toBeCloseTo(Math.log(1 / 3), 3)
  })

  it('stays with what is expected where the examples say nothing', () => {
    const { weights } = fitWeights([example([], true), example([], false)], {
      expected: Float64Array.of(1.5, -0.5),
      strength: 1,
    })
    expect([...weights]).toEqual([1.5, -0.5])
  })

  it('comes nearer to what is expected the stronger it is drawn there', () => {
    const examples = Array.from({ length: 20 }, (_, i) => example(i % 4 < 2 ? [0] : [], i % 2 === 0))
    const pulled = (strength: number) =>
      fitWeights(examples, { expected: Float64Array.of(2), strength }).weights[0] ?? 0
    expect(pulled(100)).toBeGreaterThan(pulled(1))
    expect(pulled(1e6)).toBeCloseTo(2, 3)
  })

  it('never turns an expected sign', () => {
    const against = Array.from({ length: 50 }, (_, i) => example(i % 2 === 0 ? [0] : [], i % 2 === 1))
    expect(fitWeights(against, { expected: Float64Array.of(0.2), strength: 0.01 }).weights[0]).toBe(0)
    expect(fitWeights(against, { expected: Float64Array.of(0), strength: 0.01 }).weights[0]).toBeLessThan(-1)
  })
})
