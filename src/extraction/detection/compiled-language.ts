/** A language module made ready for work: the trie, the feature indexes and the weights, built once. */
import type { HedgeLevel } from '../../domain/hedge.ts'
import { CueMatcher } from './cue-matcher.ts'
import { type FeatureBits, FeatureSpace } from './features.ts'
import type { CueRoles, Kind, LanguageModule, LanguageWeights } from './language-module.ts'
import { LinearScore } from './linear-score.ts'

type RoleBits = Readonly<Record<Exclude<keyof CueRoles, 'hedges'>, FeatureBits>> & {
  readonly hedges: Readonly<Record<HedgeLevel, FeatureBits>>
}

export interface CompiledLanguage {
  readonly module: LanguageModule
  readonly matcher: CueMatcher
  readonly space: FeatureSpace
  readonly roles: RoleBits
  readonly score: Readonly<Record<Kind, LinearScore>>
  /** The feature of a short answer. */
  readonly shortAnswer: number
  /** Features that a dated horizon can add. */
  readonly horizonFeatures: readonly number[]
}

/**
 * @param weights - instead of the module's own; for fitting
 * @throws Error when the module contradicts itself (a name used twice, a role or weight without its cue)
 */
export function compileLanguage(module: LanguageModule, weights: LanguageWeights = module.weights): CompiledLanguage {
  const space = new FeatureSpace(module)
  const { hedges, ...others } = module.roles
  const roles = Object.fromEntries(Object.entries(others).map(([role, cues]) => [role, space.bits(cues)]))
  return {
    module,
    matcher: new CueMatcher(module.cues, module.wholeWords),
    space,
    roles: {
      ...(roles as Record<Exclude<keyof CueRoles, 'hedges'>, FeatureBits>),
      hedges: {
        certain: space.bits(hedges.certain),
        likely: space.bits(hedges.likely),
        possible: space.bits(hedges.possible),
      },
    },
    score: {
      prediction: new LinearScore(space, weights.prediction),
      claim: new LinearScore(space, weights.claim),
    },
    shortAnswer: space.index('short answer'),
    horizonFeatures: space.withHorizon(module),
  }
}
