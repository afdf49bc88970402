/** The additive score: a logistic function of the sum of the weights of the features that are there. */
import type { FeatureSpace } from './features.ts'
import type { KindWeights } from './language-module.ts'

/** A feature that weighs less than this is no reason that a person should read. */
const LEAST_REASON = 0.2

export class LinearScore {
  readonly threshold: number
  readonly #bias: number
  readonly #weights: Float64Array

  /** @throws Error when the weights name a feature that the language does not have */
  constructor(space: FeatureSpace, weights: KindWeights) {
    this.threshold = weights.threshold
    this.#bias = weights.bias
    this.#weights = new Float64Array(space.names.length)
    for (const [name, weight] of Object.entries(weights.features)) this.#weights[space.index(name)] = weight
  }

  /** In [0, 1]; higher = more like a statement of this kind. */
  score(features: readonly number[]): number {
    let sum = this.#bias
    for (const feature of features) sum += this.#weights[feature] ?? 0
    return 1 / (1 + Math.exp(-sum))
  }

  /** The score that they could reach if those of `more` that speak for it were there as well. */
  scoreAtMost(features: readonly number[], more: readonly number[]): number {
    return this.score([...features, ...more.filter((feature) => (this.#weights[feature] ?? 0) > 0)])
  }

  /** The features that spoke for it, strongest first. */
  reasons(features: readonly number[], atMost: number): number[] {
    return features
      .filter((feature) => (this.#weights[feature] ?? 0) >= LEAST_REASON)
      .sort((a, b) => (this.#weights[b] ?? 0) - (this.#weights[a] ?? 0))
      .slice(0, atMost)
  }
}
