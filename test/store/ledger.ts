/** A store with one source in it, and short ways to fill it. */
import { createHash } from 'node:crypto'
import { afterEach, beforeEach } from 'vitest'
import type { Instant } from '../../src/domain/clocks.ts'
import type { NewStatement } from '../../src/store/statements.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { useFolder } from './folder.ts'
import { PREDICTION, STATED_ON } from './ledger-rows.ts'

export const RECORDED: Instant = '2026-01-01T00:00:00.000Z'
export const TODAY = '2026-11-25'
export const NOW = { asOf: TODAY, recordedBy: null }

export interface Ledger {
  readonly store: () => Store
  readonly file: () => string
  readonly sourceId: () => number
  readonly speakerIds: () => readonly number[]
  /** Statements with these details; each stands at a place of its own. */
  readonly add: (details: readonly Partial<NewStatement>[], recordedAt?: Instant) => Promise<number[]>
}

/** A fresh one for each test: a source of two speakers, "Ada Lin" and "Ben Roy". */
export function useLedger(): Ledger {
  const folder = useFolder()
  let store: Store
  let sourceId = 0
  let speakerIds: readonly number[] = []
  let place = 0

  beforeEach(async () => {
    store = await openStore(`file:${folder.at('reckon.db')}`)
    const added = await addSource(store, 'A talk about models')
    sourceId = added.id
    speakerIds = added.speakerIds
    place = 0
  })
  afterEach(() => store.close())

  return {
    store: () => store,
    file: () => folder.at('reckon.db'),
    sourceId: () => sourceId,
    speakerIds: () => speakerIds,
    add: (details, recordedAt = RECORDED) => {
      const statements = details.map((given) => {
        place += 10
        return { ...PREDICTION, sourceId, speakerId: speakerIds[0] ?? null, start: place, end: place + 5, ...given }
      })
      return store.transaction((tables) => tables.statements.insert(statements, 'an editor', recordedAt))
    },
  }
}

export function addSource(store: Store, title: string): Promise<{ id: number; speakerIds: number[] }> {
  const text = `${title}\n\nRobots will walk among us.`
  const source = {
    title,
    text,
    url: null,
    publisher: null,
    language: 'en' as const,
    statedOn: STATED_ON,
    statedOnPrecision: 'day' as const,
    statedOnBasis: 'recorded' as const,
    sha256: createHash('sha256').update(text).digest('hex'),
    actor: 'an editor',
    recordedAt: RECORDED,
  }
  const turns = [
    { start: 0, end: 10, speaker: 0 },
    { start: 10, end: text.length, speaker: 1 },
  ]
  const speakers = [
    { name: 'Ada Lin', aliases: ['Ada'] },
    { name: 'Ben Roy', aliases: [] },
  ]
  return store.transaction((tables) => tables.sources.insert(source, turns, speakers))
}
