import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/store/open-database.ts'
import { useFolder } from './folder.ts'

const folder = useFolder()
let database: Database
beforeEach(async () => {
  database = await openDatabase({ url: `file:${folder.at('reckon.db')}` })
})
afterEach(() => database.close())

const at = '2026-01-01T00:00:00.000Z'
const slugs = async () => (await database.client.topic.findMany({ orderBy: { id: 'asc' } })).map(({ slug }) => slug)

describe('a transaction', () => {
  it('that fails leaves nothing behind', async () => {
    const failing = database.client.$transaction(async (tx) => {
      await tx.topic.create({ data: { slug: 'chips' } })
      throw new Error('a change of mind')
    })
    await expect(failing).rejects.toThrow('a change of mind')
    expect(await slugs()).toEqual([])
  })

  it('does not take along what others write meanwhile, nor do they see what it has not committed', async () => {
    const { client } = database
    let others: Promise<unknown>[] = []
    const failing = client.$transaction(async (tx) => {
      await tx.topic.create({ data: { slug: 'half-written' } })
      others = [client.topic.create({ data: { slug: 'written by another' } }), client.topic.count()]
      await tx.topic.count()
      throw new Error('a change of mind')
    })
    await expect(failing).rejects.toThrow('a change of mind')
    expect(await Promise.all(others)).toEqual([expect.objectContaining({ slug: 'written by another' }), 1])
    expect(await slugs()).toEqual(['written by another'])
  })

  it('waits its turn: a hundred that read and then write lose nothing', async () => {
    const { client } = database
    const { id } = await client.speaker.create({ data: { name: 'count 0', recordedAt: at } })
    const increments = Array.from({ length: 100 }, () =>
      client.$transaction(
        async (tx) => {
          const { name } = await tx.speaker.findUniqueOrThrow({ where: { id } })
          await tx.speaker.update({ where: { id }, data: { name: `count ${Number(name.split(' ')[1]) + 1}` } })
        },
        { maxWait: 30_000 },
      ),
    )
    await Promise.all(increments)
    expect(await client.speaker.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: 'count 100' })
  })
})

describe('values', () => {
  it('come back as they were written', async () => {
    const { client } = database
    const text = `未来五年内 𠮷 "quoted" 'single' \\ % _ ; -- \u200B é\n\ttab`
    const { id } = await client.speaker.create({ data: { name: text, recordedAt: at } })
    expect(await client.speaker.findUnique({ where: { id } })).toMatchObject({ name: text, recordedAt: at })
    const [row] = await client.$queryRaw<
      object[]
    >`SELECT ${text} AS "text", ${2 ** 40} AS "large", ${0.1} AS "real", ${null} AS "nothing", 1 = 1 AS "truth"`
    expect(row).toEqual({ text, large: 2 ** 40, real: 0.1, nothing: null, truth: 1 })
  })

  it('text with U+0000 is refused, not cut short', async () => {
    await expect(database.client.topic.create({ data: { slug: 'a\u0000b' } })).rejects.toThrow('U+0000')
    expect(await slugs()).toEqual([])
  })
})

describe('errors', () => {
  it('a broken constraint names its columns', async () => {
    const { client } = database
    await client.topic.create({ data: { slug: 'chips' } })
    const again = client.topic.create({ data: { slug: 'chips' } })
    await expect(again).rejects.toMatchObject({ code: 'P2002' })
    await expect(client.speakerAlias.create({ data: { speakerId: 9, alias: 'A' } })).rejects.toMatchObject({
      code: 'P2003',
    })
  })
})
