/**
 * Property tests draw the same cases in every run, so that a run says something about the change and not about its luck.
 * `FUZZ_SEED=$RANDOM npm test` draws others; a case that fails then becomes a test of its own.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20240819) })
