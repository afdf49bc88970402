/**
 * Fits the weights of the additive score: logistic regression whose weights are drawn towards what a person expects of each
 * feature, and may not change an expected sign. With few documents the expectation speaks, with many the documents do.
 * Accelerated proximal gradient (Beck and Teboulle 2009, "A fast iterative shrinkage-thresholding algorithm"); no randomness.
 */

export interface FitExample {
  readonly features: readonly number[]
  readonly positive: boolean
  /** How much it counts. */
  readonly weight: number
}

export interface FitOptions {
  /** Expected weight of each feature; one that is not zero also binds the sign. */
  readonly expected: Float64Array
  /** How strongly weights are drawn to what is expected (ridge penalty). */
  readonly strength: number
  readonly steps?: number
}

export interface Fit {
  readonly bias: number
  readonly weights: Float64Array
}

const STEPS = 600

export function fitWeights(examples: readonly FitExample[], { expected, strength, steps = STEPS }: FitOptions): Fit {
  const size = expected.length
  // Index `size` holds the bias, which is free.
  let current = Float64Array.from([...expected, 0])
  let ahead = Float64Array.from(current)
  let momentum = 1
  const step = 1 / (curvature(examples) + strength)
  for (let round = 0; round < steps; round++) {
    const gradient = gradientAt(examples, ahead, expected, strength)
    const next = new Float64Array(size + 1)
    for (let i = 0; i <= size; i++) {
      const moved = (ahead[i] ?? 0) - step * (gradient[i] ?? 0)
      next[i] = i < size ? withSign(moved, expected[i] ?? 0) : moved
    }
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const push = (momentum - 1) / nextMomentum
    ahead = next.map((value, i) => value + push * (value - (current[i] ?? 0)))
    current = next
    momentum = nextMomentum
  }
  return { bias: current[size] ?? 0, weights: current.slice(0, size) }
}

function withSign(value: number, expected: number): number {
  if (expected > 0) return Math.max(0, value)
  return expected < 0 ? Math.min(0, value) : value
}

/** An upper bound of the curvature of the loss: a quarter of the weighted squared lengths of the examples. */
function curvature(examples: readonly FitExample[]): number {
  let sum = 0
  for (const { features, weight } of examples) sum += (weight * (features.length + 1)) / 4
  return sum
}

function gradientAt(
  examples: readonly FitExample[],
  at: Float64Array,
  expected: Float64Array,
  strength: number,
): Float64Array {
  const size = expected.length
  const gradient = new Float64Array(size + 1)
  for (let i = 0; i < size; i++) gradient[i] = strength * ((at[i] ?? 0) - (expected[i] ?? 0))
  for (const { features, positive, weight } of examples) {
    let sum = at[size] ?? 0
    for (const feature of features) sum += at[feature] ?? 0
    const error = weight * (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0))
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + error
    gradient[size] = (gradient[size] ?? 0) + error
  }
  return gradient
}
