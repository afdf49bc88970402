import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/open-database.ts'
import { nextLine, startProgram } from './child.ts'
import { runSql, useFolder } from './folder.ts'

const folder = useFolder()

interface LedgerRow {
  migration_name: string
  checksum: string
  started_at: Date
  finished_at: Date
  applied_steps_count: number
}
const LEDGER =
  'SELECT "migration_name", "checksum", "started_at", "finished_at", "applied_steps_count" FROM "_prisma_migrations" ORDER BY 1'

describe('a new database', () => {
  it('is made with its folder, and every migration stands in the ledger as Prisma writes it', async () => {
    const file = folder.at('some', 'where', 'reckon.db')
    const database = await openDatabase({ url: `file:${file}` })
    expect(database.file).toBe(file)
    const rows = await database.client.$queryRawUnsafe<LedgerRow[]>(LEDGER)
    await database.close()
    expect(rows.map((row) => row.migration_name)).toEqual(
      readdirSync('prisma/migrations').filter((name) => !name.endsWith('.toml')),
    )
    for (const row of rows) {
      expect(row.checksum).toMatch(/^[0-9a-f]{64}$/)
      expect(row.finished_at.getTime()).toBeGreaterThanOrEqual(row.started_at.getTime())
      expect(row.applied_steps_count).toBe(1)
    }
  })

  it('is one whole file once it is closed: a copy of it alone has everything', async () => {
    const database = await openDatabase({ url: `file:${folder.at('reckon.db')}` })
    await database.client.topic.create({ data: { slug: 'chips' } })
    await database.close()
    copyFileSync(folder.at('reckon.db'), folder.at('copy.db'))
    const copy = await openDatabase({ url: `file:${folder.at('copy.db')}` })
    expect(await copy.client.topic.findMany({ select: { slug: true } })).toEqual([{ slug: 'chips' }])
    await copy.close()
  })

  it('takes the place of an empty file', async () => {
    writeFileSync(folder.at('reckon.db'), '')
    const database = await openDatabase({ url: `file:${folder.at('reckon.db')}` })
    expect(await database.client.source.count()).toBe(0)
    await database.close()
  })

  it('is made once when four processes open it at the same time', async () => {
    const file = folder.at('reckon.db')
    const children = [1, 2, 3, 4].map(() => startProgram('open.ts', [file, '20000']))
    const answers = await Promise.all(children.map(nextLine))
    const ledger = JSON.parse(answers[0] as string)
    expect(ledger.migrations).toHaveLength(readdirSync('prisma/migrations').length - 1)
    for (const answer of answers) expect(JSON.parse(answer)).toEqual(ledger)
    for (const child of children) expect(await child.ended).toEqual({ code: 0, signal: null, errors: '' })
  }, 60_000)
})

describe('an existing database', () => {
  it('keeps its rows and is not migrated again', async () => {
    const url = `file:${folder.at('reckon.db')}`
    const first = await openDatabase({ url })
    await first.client.speaker.create({ data: { name: '爱达', recordedAt: '2026-01-01T00:00:00.000Z' } })
    const ledger = await first.client.$queryRawUnsafe(LEDGER)
    await first.close()
    const again = await openDatabase({ url })
    expect(await again.client.speaker.findMany({ select: { name: true } })).toEqual([{ name: '爱达' }])
    expect(await again.client.$queryRawUnsafe(LEDGER)).toEqual(ledger)
    await again.close()
  })

  it('can be open in two places at once', async () => {
    const url = `file:${folder.at('reckon.db')}`
    const [one, other] = [await openDatabase({ url }), await openDatabase({ url })]
    await one.client.topic.create({ data: { slug: 'chips' } })
    expect(await other.client.topic.count()).toBe(1)
    await other.close()
    await one.client.topic.create({ data: { slug: 'robots' } })
    await one.close()
    const later = await openDatabase({ url })
    expect(await later.client.topic.count()).toBe(2)
    await later.close()
  })

  it('is found from another working directory by its absolute path, and by a relative one from the working directory', async () => {
    const relative = path.relative(process.cwd(), folder.at('a folder', 'x.db'))
    const database = await openDatabase({ url: `file:${relative}` })
    await database.close()
    expect(existsSync(folder.at('a folder', 'x.db'))).toBe(true)
  })

  it('is opened through a link to it', async () => {
    const [file, link] = [folder.at('reckon.db'), folder.at('elsewhere', 'link.db')]
    const database = await openDatabase({ url: `file:${file}` })
    await database.client.topic.create({ data: { slug: 'chips' } })
    mkdirSync(folder.at('elsewhere'))
    symlinkSync(file, link)
    const linked = await openDatabase({ url: `file:${link}` })
    expect(await linked.client.topic.count()).toBe(1)
    await linked.close()
    await database.close()
  })

  it('is opened as it was before, when a process was killed in the midst of a commit without a log', async () => {
    const [file, killed] = [folder.at('reckon.db'), folder.at('killed.db')]
    const database = await openDatabase({ url: `file:${folder.at('first.db')}` })
    await database.client.topic.createMany({ data: Array.from({ length: 3000 }, (_, i) => ({ slug: `topic ${i}` })) })
    await database.close()
    copyFileSync(folder.at('first.db'), file)
    // With hardly any cache, half of the change is in the file before the commit, and what stood there is in the journal.
    const change = `PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN; UPDATE "Topic" SET "slug" = "slug" || ' changed'`
    runSql(file, change, () => {
      for (const suffix of ['', '-journal']) copyFileSync(file + suffix, killed + suffix)
    })
    expect(readFileSync(killed).includes('changed')).toBe(true)
    const opened = await openDatabase({ url: `file:${killed}` })
    expect(await opened.client.topic.count({ where: { slug: { contains: 'changed' } } })).toBe(0)
    expect(await opened.client.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: 'ok' }])
    await opened.close()
  })

  it('is opened while another process is writing, and what is written then waits for it', async () => {
    const file = folder.at('reckon.db')
    await (await openDatabase({ url: `file:${file}` })).close()
    const holder = startProgram('hold.ts', [file, 'writing'])
    try {
      expect(await nextLine(holder)).toBe('held')
      const database = await openDatabase({ url: `file:${file}`, busyTimeoutMs: 20_000 })
      expect(await database.client.topic.count()).toBe(0)
      const written = database.client.topic.create({ data: { slug: 'chips' } })
      holder.process.kill('SIGKILL')
      expect(await written).toMatchObject({ slug: 'chips' })
      await database.close()
    } finally {
      holder.process.kill('SIGKILL')
    }
  }, 60_000)
})

describe('each connection', () => {
  it('makes every commit durable, checks foreign keys and keeps a write-ahead log', async () => {
    const database = await openDatabase({ url: `file:${folder.at('reckon.db')}` })
    const pragma = async (name: string) =>
      Object.values((await database.client.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2) // FULL
    expect(await pragma('foreign_keys')).toBe(1)
    await expect(database.client.speakerAlias.create({ data: { speakerId: 7, alias: 'A.' } })).rejects.toThrow(
      /[Ff]oreign key/,
    )
    await database.close()
  })
})
