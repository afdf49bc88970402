import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  DatabaseError,
  type DatabaseErrorCode,
  throwDatabaseError,
  withDatabaseErrors,
} from '../../src/store/database-error.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { nextLine, startProgram } from './child.ts'
import { contentsOf, runSql, useFolder } from './folder.ts'

const folder = useFolder()
let file = ''
beforeEach(() => {
  file = folder.at('reckon.db')
})

async function makeDatabase(): Promise<void> {
  await (await openDatabase({ url: `file:${file}` })).close()
  // As it lies there when no process has it open.
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
}

/** Opens it, expects to be refused, and expects the folder to be as it was, byte by byte. */
async function refusal(busyTimeoutMs = 200): Promise<{ code: DatabaseErrorCode; message: string }> {
  const before = contentsOf(path.dirname(file))
  const error = await openDatabase({ url: `file:${file}`, busyTimeoutMs }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DatabaseError)
  expect(contentsOf(path.dirname(file))).toEqual(before)
  const { code, message } = error as DatabaseError
  expect(message.startsWith(`${file}: expected `)).toBe(true)
  return { code, message }
}

describe('a database that a later version has changed', () => {
  const LATER = `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") VALUES ('1', 'c', '29990101000000_later', 1)`

  it('is refused by the name of what it went through', async () => {
    await makeDatabase()
    runSql(file, LATER)
    const { code, message } = await refusal()
    expect(code).toBe('newer')
    expect(message).toContain('29990101000000_later')
    expect(message).toContain('Update Reckon')
  })

  it('is refused and left alone even when a process that was killed left its log beside it', async () => {
    await makeDatabase()
    leaveLog(LATER)
    expect((await refusal()).code).toBe('newer')
  })

  it('is refused and left alone when only file and log were copied', async () => {
    await makeDatabase()
    leaveLog(LATER)
    rmSync(`${file}-shm`)
    expect((await refusal()).code).toBe('newer')
  })

  /** The files as they are after a kill: copied while the connection is open, since closing it would move the log into the file. */
  function leaveLog(sql: string): void {
    const original = folder.at('original', 'reckon.db')
    mkdirSync(path.dirname(original))
    copyFileSync(file, original)
    runSql(original, sql, () => {
      for (const suffix of ['', '-wal', '-shm']) copyFileSync(original + suffix, file + suffix)
    })
  }
})

describe('a file that is no database of Reckon', () => {
  it.each([
    ['random bytes', Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256))],
    ['a text', Buffer.from('GPT-5 will be out in three to six months.\n')],
    ['one byte', Buffer.from('x')],
    ['a short beginning of a database', Buffer.from('SQLite format 3\0')],
  ])('%s', async (_, bytes) => {
    writeFileSync(file, bytes)
    expect((await refusal()).code).toBe('not-sqlite')
  })

  it("another program's SQLite, also one in the midst of its work", async () => {
    runSql(file, 'CREATE TABLE "notes" ("text"); INSERT INTO "notes" VALUES (1)')
    expect(await refusal()).toMatchObject({ code: 'foreign', message: expect.stringContaining('notes') })
    runSql(file, 'PRAGMA journal_mode = WAL')
    expect((await refusal()).code).toBe('foreign')
  })

  it('the database of another program that uses Prisma', async () => {
    await makeDatabase()
    runSql(file, `UPDATE "_prisma_migrations" SET "migration_name" = '2020_shop_' || rowid`)
    expect((await refusal()).code).toBe('foreign')
  })

  it('a table that only has the name of the ledger', async () => {
    runSql(file, 'CREATE TABLE "_prisma_migrations" ("x"); CREATE TABLE "y" ("z")')
    expect((await refusal()).code).toBe('foreign')
  })
})

describe('a damaged database', () => {
  it('cut off in the middle', async () => {
    await makeDatabase()
    truncateSync(file, 100_000)
    expect(await refusal()).toMatchObject({ code: 'corrupt', message: expect.stringContaining('Restore a backup') })
  })

  it('cut off within its first page', async () => {
    await makeDatabase()
    truncateSync(file, 1000)
    expect((await refusal()).code).toBe('corrupt')
  })

  it('with one page overwritten', async () => {
    await makeDatabase()
    const bytes = readFileSync(file)
    bytes.fill('#', 10 * 4096, 11 * 4096)
    writeFileSync(file, bytes)
    expect((await refusal()).code).toBe('corrupt')
  })
})

describe('a ledger that does not fit', () => {
  it('a migration that was edited after it was applied', async () => {
    await makeDatabase()
    runSql(file, `UPDATE "_prisma_migrations" SET "checksum" = 'another' WHERE "migration_name" LIKE '%_init'`)
    expect(await refusal()).toMatchObject({ code: 'edited-migration', message: expect.stringContaining('_init') })
  })

  it('a migration that did not come to its end', async () => {
    await makeDatabase()
    runSql(file, `UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE "migration_name" LIKE '%_search'`)
    expect(await refusal()).toMatchObject({ code: 'failed-migration', message: expect.stringContaining('_search') })
  })

  it('but one that was rolled back and applied again is fine', async () => {
    await makeDatabase()
    runSql(
      file,
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "rolled_back_at") SELECT '1', 'c', "migration_name", 1 FROM "_prisma_migrations" LIMIT 1`,
    )
    await (await openDatabase({ url: `file:${file}` })).close()
  })
})

describe('a database that another process keeps to itself', () => {
  it('is refused as locked, and opens once that process has ended', async () => {
    await makeDatabase()
    const holder = startProgram('hold.ts', [file, 'all'])
    try {
      expect(await nextLine(holder)).toBe('held')
      expect(await refusal()).toMatchObject({ code: 'locked', message: expect.stringContaining('Another process') })
    } finally {
      holder.process.kill('SIGKILL')
    }
    await holder.ended
    await (await openDatabase({ url: `file:${file}` })).close()
  }, 60_000)

  it('a write that waits too long for another process says so, and works when tried again', async () => {
    await makeDatabase()
    const holder = startProgram('hold.ts', [file, 'writing'])
    try {
      expect(await nextLine(holder)).toBe('held')
      const database = await openDatabase({ url: `file:${file}`, busyTimeoutMs: 50 })
      const write = () => database.client.topic.create({ data: { slug: 'chips' } })
      await expect(write().catch(throwDatabaseError)).rejects.toMatchObject({
        name: 'DatabaseError',
        code: 'locked',
        file,
      })
      holder.process.kill('SIGKILL')
      await holder.ended
      expect(await write()).toMatchObject({ slug: 'chips' })
      await database.close()
    } finally {
      holder.process.kill('SIGKILL')
    }
  }, 60_000)
})

describe('a place that cannot be used', () => {
  it('a folder instead of a file', async () => {
    mkdirSync(file)
    expect((await refusal()).code).toBe('unreadable')
  })

  it('a folder within a file', async () => {
    writeFileSync(file, 'text')
    await expect(openDatabase({ url: `file:${file}/reckon.db` })).rejects.toMatchObject({ code: 'unreadable' })
  })

  // Nothing is forbidden to root, so another user tries.
  const NOBODY = 65534
  const uid = process.getuid?.() === 0 ? NOBODY : undefined
  it.skipIf(process.platform === 'win32').each([
    ['a file that may only be read', 0o444, 0o777],
    ['a file that may not be read', 0o000, 0o777],
    ['a folder that may only be read', 0o666, 0o555],
  ])(
    '%s',
    async (_, fileMode, folderMode) => {
      await makeDatabase()
      const before = contentsOf(folder.at())
      chmodSync(file, fileMode)
      chmodSync(folder.at(), folderMode)
      const child = startProgram('open.ts', [file], uid === undefined ? {} : { uid })
      const answer = JSON.parse(await nextLine(child))
      chmodSync(folder.at(), 0o700)
      chmodSync(file, 0o600)
      expect(answer).toMatchObject({ code: 'unreadable', message: expect.stringMatching(/EACCES.*permissions/) })
      expect(contentsOf(folder.at())).toEqual(before)
    },
    60_000,
  )
})

describe('a full disk', () => {
  it('fails the write that finds no space, and loses nothing that was there', async () => {
    const database = await openDatabase({ url: `file:${file}` })
    const { client } = database
    await client.topic.create({ data: { slug: 'chips' } })
    const [{ page_count }] = (await client.$queryRawUnsafe('PRAGMA page_count')) as [{ page_count: number }]
    await client.$executeRawUnsafe(`PRAGMA max_page_count = ${page_count + 2}`)
    const slugs = Array.from({ length: 2000 }, (_, i) => ({ slug: `topic-${i}` }))
    const fill = () => client.topic.createMany({ data: slugs })
    await expect(fill().catch(throwDatabaseError)).rejects.toMatchObject({ name: 'DatabaseError', code: 'full', file })
    const fillTogether = client.$transaction(async (tx) => tx.topic.createMany({ data: slugs }))
    await expect(fillTogether.catch(throwDatabaseError)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'full',
      file,
    })
    expect(await client.topic.count()).toBe(1)
    await client.$executeRawUnsafe('PRAGMA max_page_count = 1000000')
    await fill()
    expect(await client.topic.count()).toBe(2001)
    await database.close()
  })
})

describe('the methods of the store', () => {
  it('tell what is wrong with the file, and hand every other error through', async () => {
    const fault = new DatabaseError('full', '/x.db', 'expected space')
    const other = new Error('another')
    const methods = withDatabaseErrors({
      write: () => Promise.reject(new Error('from Prisma', { cause: fault })),
      read: () => Promise.reject(other),
      add: async (a: number, b: number) => a + b,
    })
    await expect(methods.write()).rejects.toBe(fault)
    await expect(methods.read()).rejects.toBe(other)
    expect(await methods.add(1, 2)).toBe(3)
  })
})
