/**
 * Where the Prisma command line finds schema, migrations and database, and which engine it runs them with.
 */
import { accessSync, chmodSync, constants } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'
import { DEFAULT_DATABASE_URL, databaseFile } from './src/store/database-file.ts'

/** Prisma's own engine is a download; the one in this folder comes with the installed packages and answers the same calls. */
function useOwnEngine(): void {
  // Windows cannot start a script as a program: there Prisma downloads its engine.
  if (process.platform === 'win32' || process.env.PRISMA_SCHEMA_ENGINE_BINARY) return
  const engine = fileURLToPath(new URL('prisma/engine/schema-engine.mjs', import.meta.url))
  try {
    accessSync(engine, constants.X_OK)
  } catch {
    chmodSync(engine, 0o755) // unpacking a zip archive loses the executable bit
  }
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = engine
}

/** An absolute address, because the command line and its engine may disagree about what a relative one starts from. */
function databaseUrl(): string {
  const url = process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL
  return url.startsWith('file:') ? `file:${path.resolve(databaseFile(url))}` : url
}

/** A full-text table keeps itself in tables of its own, which no model describes; without this list they count as drift. */
function searchTables(name: string): string[] {
  return [name, ...['config', 'content', 'data', 'docsize', 'idx'].map((part) => `${name}_${part}`)]
}

useOwnEngine()
// Otherwise the command line asks its maker for news at every call.
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: databaseUrl() },
  experimental: { externalTables: true },
  tables: { external: searchTables('StatementSearch') },
})
