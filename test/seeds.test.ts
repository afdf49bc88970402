/** The editorial record that comes with Reckon: the Cohere interview, what two readers found in it, and what came of it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemsOfCheckIn } from '../src/domain/check-in.ts'
import { checkOutcome, isDecided } from '../src/domain/outcome.ts'
import { quoteAt } from '../src/domain/quote.ts'
import { problemsOfSource } from '../src/domain/source.ts'
import { problemsOfStatement, windowOf } from '../src/domain/statement.ts'
import { findTurns } from '../src/extraction/turns.ts'
import { readSeed, SEEDS } from '../src/cli/seeds.ts'

const FOLDER = path.join(SEEDS, 'cohere-20vc')
const STATED_ON = '2024-08-19'
/** The day on which the record was finished: nothing in it may lie later. */
const FINISHED_ON = '2026-11-25'

const record = await readSeed(FOLDER)
const { source, statements, results } = record
const { text } = source
const { turns } = findTurns(text)
const predictions = statements.filter(({ kind }) => kind === 'prediction')

type Statement = (typeof statements)[number]

function statement(key: string): Statement {
  const found = statements.find((one) => one.key === key)
  if (found === undefined) throw new Error(`the record has no statement ${key}`)
  return found
}

function result(key: string): (typeof results)[number] {
  const found = results.find((one) => one.statement === key)
  if (found === undefined) throw new Error(`the record has no result for ${key}`)
  return found
}

function spanOf({ key, quote }: Statement): { start: number; end: number; exact: string | undefined } {
  if (!('start' in quote)) throw new Error(`${key} does not say where its quote stands`)
  return { start: quote.start, end: quote.end, exact: quote.exact }
}

function turnOf(one: Statement) {
  const { start, end } = spanOf(one)
  return turns.find((turn) => turn.start <= start && end <= turn.end)
}

/** A statement with nothing where the record leaves a field out, as the store keeps it. */
function complete(one: Statement) {
  return {
    kind: one.kind,
    ...quoteAt(text, spanOf(one).start, spanOf(one).end),
    gist: one.gist ?? null,
    criteria: one.criteria ?? null,
    condition: one.condition ?? null,
    note: one.note ?? null,
    horizonText: one.horizonText ?? null,
    horizonStart: one.horizonStart ?? null,
    horizonEnd: one.horizonEnd ?? null,
    windowStart: one.windowStart ?? null,
    windowEnd: one.windowEnd ?? null,
    precision: one.precision ?? null,
    windowBasis: one.windowBasis ?? null,
    hedge: one.hedge ?? null,
    hedgeLevel: one.hedgeLevel ?? null,
    statedProbability: one.statedProbability ?? null,
    reviewBy: one.reviewBy ?? null,
    topics: one.topics ?? [],
  }
}

describe('the source', () => {
  it('is the document as it was found, byte for byte', () => {
    const bytes = readFileSync(path.join(FOLDER, 'interview.md'))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '073267f6231a3e03e6cde7992d6e65073d930c5bda7fdce537c1b451fcc119a4',
    )
  })

  it('is dated by its publication', () => {
    expect(source).toMatchObject({
      statedOn: STATED_ON,
      statedOnPrecision: 'day',
      statedOnBasis: 'published',
      language: 'zh',
    })
    expect(text.startsWith(source.title ?? 'no title')).toBe(true)
    expect(text).toContain(source.url)
    const details = { ...source, title: source.title ?? '', language: source.language ?? 'zh' }
    expect(problemsOfSource(details, FINISHED_ON)).toEqual([])
  })
})

describe('the statements', () => {
  it('have a key each, and stand in the order of the text', () => {
    const keys = statements.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const starts = statements.map((one) => spanOf(one).start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('quote the source in its own characters', () => {
    for (const one of statements) {
      const { start, end, exact } = spanOf(one)
      expect(text.slice(start, end), one.key).toBe(exact)
      expect(exact, one.key).toMatch(/^\S(?:.*\S)?$/)
    }
  })

  it('never share a span with one of the same kind', () => {
    const spans = statements.map((one) => `${one.kind} ${spanOf(one).start} ${spanOf(one).end}`)
    expect(new Set(spans).size).toBe(spans.length)
  })

  it('were said in the talk: inside one turn, before the advertising at the end', () => {
    const advertising = text.indexOf('[Coatue')
    for (const one of statements) {
      const turn = turnOf(one)
      expect(turn, one.key).toBeDefined()
      const { start, end } = spanOf(one)
      expect(
        turn?.skips.filter((skip) => skip.start < end && start < skip.end),
        one.key,
      ).toEqual([])
      expect(end, one.key).toBeLessThan(advertising)
    }
  })

  it('belong to the speaker of their turn, but for two that the source puts under the wrong name', () => {
    const strangers = statements.filter((one) => one.speaker !== turnOf(one)?.speaker)
    expect(strangers.map(({ key, speaker }) => [key, speaker])).toEqual([
      // The end of an answer whose beginning the source has lost.
      ['gomez-workforce-assistants-need-neutral-platform', 'Aidan Gomez'],
      // The host's next question, run on behind the answer.
      ['stebbings-cohere-team-in-london', 'Harry Stebbings'],
    ])
    for (const { key, note } of strangers) expect(note, key).toContain('label of')
  })

  it('hold to the rules of statements', () => {
    for (const one of statements) expect(problemsOfStatement(complete(one), STATED_ON, text), one.key).toEqual([])
  })

  it('tell in English what they say', () => {
    for (const { key, gist } of statements) expect(gist ?? '', key).toMatch(/^[\x20-\x7e]{20,}$/)
  })

  it('restate only what was said before', () => {
    for (const one of statements) {
      if (one.restates === null) continue
      const earlier = statement(one.restates)
      expect(spanOf(earlier).start, one.key).toBeLessThanOrEqual(spanOf(one).start)
      expect(earlier.kind, one.key).toBe(one.kind)
    }
    expect(statement('gomez-improving-models-ever-harder').restates).toBe('gomez-model-progress-getting-harder')
  })
})

describe('the predictions', () => {
  it('say how they are judged when any careful editor would take them in', () => {
    const core = predictions.filter((one) => one.core)
    expect(core.length).toBeGreaterThanOrEqual(70)
    for (const { key, criteria } of core) expect(criteria ?? '', key).not.toBe('')
  })

  /** Worked by hand from the horizon conventions; "soon" is no date. */
  const WINDOWS: Readonly<Record<string, readonly [start: string, end: string, basis: string]>> = {
    // 在三到六个月内: within a length, the outer bound counts.
    'stebbings-gpt-5-in-three-to-six-months': ['2024-08-19', '2025-02-19', 'spoken'],
    // 在未来三到五年 … 三年内: the longest of the alternatives; the answers take it from the question.
    'stebbings-smaller-model-vendors-bought-by-clouds': ['2024-08-19', '2029-08-19', 'context'],
    'stebbings-vendors-bought-in-three-to-five-years': ['2024-08-19', '2029-08-19', 'spoken'],
    'gomez-model-field-shake-out': ['2024-08-19', '2029-08-19', 'context'],
    'gomez-model-consolidation-will-increase': ['2024-08-19', '2029-08-19', 'context'],
    'gomez-consolidation-is-certain': ['2024-08-19', '2029-08-19', 'context'],
    // 在接下来的12到24个月里, asked before the answer on reasoners and planners.
    'gomez-ai-is-not-plateauing': ['2024-08-19', '2026-08-19', 'context'],
    'gomez-progress-also-from-methods': ['2024-08-19', '2026-08-19', 'context'],
    'gomez-reasoner-planner-capabilities-ready-for-production': ['2024-08-19', '2026-08-19', 'context'],
    'gomez-reasoner-planner-capabilities-will-appear': ['2024-08-19', '2026-08-19', 'context'],
    'gomez-reasoning-a-major-capability-change': ['2024-08-19', '2026-08-19', 'context'],
    // 在三年内, asked before the answer on robotics.
    'stebbings-something-impossible-today-real-in-three-years': ['2024-08-19', '2027-08-19', 'spoken'],
    'gomez-next-big-breakthrough-in-robotics': ['2024-08-19', '2027-08-19', 'context'],
    'stebbings-why-a-robotics-breakthrough': ['2024-08-19', '2027-08-19', 'context'],
    // 在未来五年内发生，还是十年内发生: the longer of the two, also for what he says of the same event just before.
    'gomez-general-humanoids-cracked-cheap-and-robust': ['2024-08-19', '2034-08-19', 'context'],
    'gomez-humanoids-a-huge-shift': ['2024-08-19', '2034-08-19', 'context'],
    'gomez-humanoids-within-5-or-10-years': ['2024-08-19', '2034-08-19', 'spoken'],
    // 需要十年时间: a point ten years (3,652 days) away, good to a tenth of that, 365 days.
    'gomez-europe-change-may-take-ten-years': ['2033-08-19', '2035-08-19', 'spoken'],
  }

  it('have the windows that the conventions give, and no others', () => {
    const dated = predictions.filter(({ windowStart, windowEnd }) => windowStart || windowEnd)
    expect(
      Object.fromEntries(
        dated.map(({ key, windowStart, windowEnd, windowBasis }) => [key, [windowStart, windowEnd, windowBasis]]),
      ),
    ).toEqual(WINDOWS)
    for (const { key, horizonText } of dated) expect(horizonText, key).not.toBeNull()
  })

  it('are vague when they are undated; claims have neither window nor precision', () => {
    for (const one of statements) {
      const isDated = one.key in WINDOWS
      const expected = one.kind === 'claim' ? null : isDated ? expect.stringMatching(/^(month|year)$/) : 'vague'
      expect(one.precision, one.key).toEqual(expected)
      if (!isDated) expect([one.windowStart, one.windowEnd, one.windowBasis], one.key).toEqual([null, null, null])
    }
  })
})

describe('what came of them', () => {
  it('is recorded once for a statement', () => {
    const keys = results.map((one) => one.statement)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('holds to the rules of outcomes, each after the one before', () => {
    for (const { statement: key, outcomes } of results) {
      const one = complete(statement(key))
      const judged = { kind: one.kind, statedOn: STATED_ON, window: windowOf(one) }
      for (const [index, outcome] of outcomes.entries()) {
        const { judgedOn } = outcome
        if (judgedOn === null) throw new Error(`${key}: a record names the day of each judgement`)
        const { problems } = checkOutcome(judged, { ...outcome, judgedOn }, outcomes[index - 1], FINISHED_ON)
        expect(problems, key).toEqual([])
        if (index > 0) expect(judgedOn >= (outcomes[index - 1]?.judgedOn ?? ''), key).toBe(true)
      }
    }
  })

  it('holds to the rules of check-ins', () => {
    for (const { statement: key, checkIns } of results) {
      for (const checkIn of checkIns) {
        const { onDay } = checkIn
        if (onDay === null) throw new Error(`${key}: a record names the day of each check-in`)
        const { kind } = statement(key)
        expect(problemsOfCheckIn({ ...checkIn, onDay }, { kind, statedOn: STATED_ON }, FINISHED_ON), key).toEqual([])
      }
    }
  })

  it('rests on pages, with what they show in our own words', () => {
    for (const { statement: key, outcomes, checkIns } of results) {
      for (const { url, note, excerpt } of [...outcomes, ...checkIns].flatMap(({ evidence }) => evidence)) {
        expect(note ?? '', `${key}: ${url}`).not.toBe('')
        expect(excerpt, `${key}: ${url}`).toBeNull()
      }
    }
  })

  it('was judged on nothing that was published later', () => {
    for (const { statement: key, outcomes } of results) {
      for (const { judgedOn, evidence } of outcomes) {
        const later = evidence.filter(({ publishedOn }) => (publishedOn ?? '') > (judgedOn ?? ''))
        expect(later, key).toEqual([])
      }
    }
  })

  it('says how at least ten predictions came out, with evidence and by criteria fixed beforehand', () => {
    const judged = results.filter(({ statement: key, outcomes }) => {
      return statement(key).kind === 'prediction' && outcomes.some(({ verdict }) => isDecided(verdict))
    })
    expect(judged.length).toBeGreaterThanOrEqual(10)
    for (const { statement: key, outcomes } of judged) {
      expect(statement(key).criteria, key).not.toBeNull()
      for (const { verdict, evidence } of outcomes)
        if (isDecided(verdict)) expect(evidence.length, key).toBeGreaterThan(0)
    }
  })

  it.each([
    // Not out when the six months ended, then released half a year late: the second judgement keeps the day.
    [
      'stebbings-gpt-5-in-three-to-six-months',
      [
        ['false', null, '2025-02-20'],
        ['false', '2025-08-07', '2025-08-07'],
      ],
    ],
    // Claude 4, nine months into the twenty-four.
    ['gomez-reasoner-planner-capabilities-ready-for-production', [['true', '2025-05-22', '2025-05-23']]],
    // Fine-tuning first, then a model trained from scratch.
    [
      'gomez-amd-training-ready-soon',
      [
        ['partly_true', '2025-06-04', '2025-06-04'],
        ['true', '2025-11', '2025-11-25'],
      ],
    ],
    // North by invitation first, then for everybody.
    [
      'gomez-cohere-adds-new-products',
      [
        ['partly_true', '2025-01', '2025-01-20'],
        ['true', '2025-08-06', '2025-08-06'],
      ],
    ],
    ['gomez-more-chip-options-soon', [['true', '2025-10', '2025-11-20']]],
    // Mergers, but not by the cloud providers.
    ['gomez-model-consolidation-will-increase', [['partly_true', '2026-04-24', '2026-04-24']]],
    ['gomez-ai-is-not-plateauing', [['true', null, '2026-04-13']]],
  ])('of %s', (key, expected) => {
    const found = result(key).outcomes.map(({ verdict, occurredOn, judgedOn }) => [verdict, occurredOn, judgedOn])
    expect(found).toEqual(expected)
  })

  it('counts licences and hires as consolidation by its criteria', () => {
    expect(statement('gomez-model-consolidation-will-increase').criteria).toContain('licence-and-hire')
  })

  it.each(['gomez-next-big-breakthrough-in-robotics', 'gomez-humanoids-within-5-or-10-years'])(
    'is open for %s, whose window still runs: a check-in and no verdict',
    (key) => {
      const { outcomes, checkIns } = result(key)
      expect(outcomes).toEqual([])
      expect(checkIns.length).toBeGreaterThan(0)
    },
  )
})
