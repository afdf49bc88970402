import { describe, expect, it } from 'vitest'
import { correctSpeaker } from '../../src/usecases/correct-speaker.ts'
import { parseInput, speakerCorrection } from '../../src/usecases/inputs.ts'
import { listTurns } from '../../src/usecases/read-sources.ts'
import { readStatement } from '../../src/usecases/read-statement.ts'
import { EDITOR, fault, useReckon } from './reckon.ts'

const reckon = useReckon(({ fill }) => fill())

async function correct(given: unknown, sourceId = 1) {
  const input = parseInput(speakerCorrection, given, 'The correction')
  const { turns, statements } = await correctSpeaker(reckon.context(), EDITOR, sourceId, input)
  return { turns, statements }
}

async function speakers() {
  const { turns } = await listTurns(reckon.context(), 1, { limit: 100 })
  const said = await Promise.all([1, 2, 3, 4].map((id) => readStatement(reckon.context(), id)))
  return { turns: turns.map(({ speaker }) => speaker), statements: said.map(({ statement }) => statement.speaker) }
}

describe('who really spoke', () => {
  it('is said of one turn, and its statements follow', async () => {
    expect(await correct({ turn: 1, speaker: 'Nick Frosst' })).toEqual({ turns: 1, statements: 2 })
    expect(await speakers()).toEqual({
      turns: ['Harry Stebbings', 'Nick Frosst', 'Harry Stebbings', 'Aidan Gomez'],
      statements: ['Nick Frosst', 'Nick Frosst', 'Aidan Gomez', 'Aidan Gomez'],
    })
  })

  it('is said of every turn under a label', async () => {
    expect(await correct({ label: 'Aidan Gomez', speaker: 'Nick Frosst' })).toEqual({ turns: 2, statements: 4 })
  })

  it('is said of the whole source', async () => {
    expect(await correct({ speaker: null })).toEqual({ turns: 4, statements: 4 })
    expect((await speakers()).turns).toEqual([null, null, null, null])
  })

  it('said again changes nothing', async () => {
    await correct({ turn: 1, speaker: 'Nick Frosst' })
    expect(await correct({ turn: 1, speaker: 'Nick Frosst' })).toEqual({ turns: 0, statements: 0 })
  })

  it('is kept in the history of each statement', async () => {
    reckon.at('2026-11-21T08:00:00.000Z')
    await correct({ turn: 1, speaker: 'Nick Frosst' })
    const { history } = await readStatement(reckon.context(), 1)
    expect(history[0]).toMatchObject({ action: 'corrected', after: { revision: 3 } })
    const then = await readStatement(reckon.context(), 1, { recordedBy: '2026-11-20' })
    expect(then.statement).toMatchObject({ speaker: 'Aidan Gomez', revision: 2 })
  })

  it.each([
    ['a turn that is not there', { turn: 9, speaker: 'Nick Frosst' }, '/turn'],
    ['a label of nobody', { label: 'Nobody', speaker: 'Nick Frosst' }, '/label'],
    ['a turn and a label at once', { turn: 1, label: 'Aidan Gomez', speaker: null }, ''],
  ])('is not said of %s', async (_what, given, pointer) => {
    await expect(correct(given)).rejects.toMatchObject(fault('invalid', pointer))
  })

  it('belongs to a source that is there', async () => {
    await expect(correct({ speaker: null }, 9)).rejects.toMatchObject(fault('not-found'))
  })
})
