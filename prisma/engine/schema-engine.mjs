#!/usr/bin/env node
/**
 * Stands in for Prisma's schema engine, a program that the Prisma command line would download and start.
 * It speaks the same protocol, JSON-RPC with one message a line on stdin and stdout, and answers with Prisma's own engine in its
 * WebAssembly build, over Reckon's database driver. `prisma.config.ts` names this file to the command line.
 *
 *   schema-engine.mjs [--datasource JSON] [--datamodels FILE]... [cli can-connect-to-database|create-database] [--version]
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { register } from 'tsx/esm/api'

register() // Node 20 cannot import TypeScript by itself
const { databaseFile } = await import('../../src/store/database-file.ts')
const { SqliteAdapterFactory } = await import('../../src/store/sqlite-adapter.ts')

const require = createRequire(import.meta.url)

/** @returns what the command line asks for; flags that only the native engine needs are passed over */
function parseArguments(argv) {
  const asked = { datasource: null, schemaFiles: [], command: null }
  const rest = [...argv]
  while (rest.length > 0) {
    const word = rest.shift()
    if (word === '--datasource') asked.datasource = JSON.parse(rest.shift())
    else if (word === '--datamodels' || word === '-d') asked.schemaFiles.push(rest.shift())
    else if (word === 'cli') asked.command = rest.shift()
    else if (word === '--version' || word === '-V') asked.command = 'version'
  }
  return asked
}

/** What `prisma --version` shows. */
function printVersion() {
  console.log(`schema-engine-wasm ${require('@prisma/engines-version').enginesVersion}`)
}

/** How the command line expects a `cli` command to fail: one JSON line on stderr and an exit code. */
function failCommand(code, message) {
  const fields = { error_code: code, message }
  const line = { timestamp: new Date().toISOString(), level: 'ERROR', target: 'schema_engine::logger', fields }
  process.stderr.write(`\n${JSON.stringify(line)}\n`)
  process.exitCode = 1
}

/** A connection that opens the file when it is first used, so that comparing migrations with a schema creates no database. */
function connectLater(connect) {
  let opened
  const use = async (run) => {
    opened ??= connect()
    return run(await opened)
  }
  return {
    provider: 'sqlite',
    adapterName: 'reckon-sqlite-later',
    queryRaw: (query) => use((db) => db.queryRaw(query)),
    // The engine sends whole scripts this way, of which the driver would run only the first statement.
    executeRaw: (query) =>
      use(async (db) => {
        if (query.args.length > 0) return db.executeRaw(query)
        await db.executeScript(query.sql)
        return 0
      }),
    executeScript: (script) => use((db) => db.executeScript(script)),
    startTransaction: (level) => use((db) => db.startTransaction(level)),
    dispose: async () => (opened === undefined ? undefined : (await opened).dispose()),
  }
}

function makeAdapterFactory(file) {
  const sqlite = new SqliteAdapterFactory({ file })
  const connect = () => {
    mkdirSync(path.dirname(file), { recursive: true })
    return sqlite.connect()
  }
  return {
    provider: sqlite.provider,
    adapterName: sqlite.adapterName,
    connect: async () => connectLater(connect),
    connectToShadowDb: async () => connectLater(() => sqlite.connectToShadowDb()),
  }
}

async function connects(file) {
  const db = await makeAdapterFactory(file).connect()
  await db.executeScript('SELECT 1')
  await db.dispose()
}

async function runCommand(command, file) {
  try {
    if (command === 'can-connect-to-database' && !existsSync(file)) {
      failCommand('P1003', `Database \`${path.basename(file)}\` does not exist`)
    } else {
      await connects(file)
    }
  } catch (error) {
    failCommand('P1001', error.message)
  }
}

/** The package's own entry asks Node to import a .wasm file, which Node 20 cannot. */
async function loadWasm() {
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = await import(pathToFileURL(entry).href)
  const bytes = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue.SchemaEngine
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

/** An error of the driver comes through the engine as a number; its own message is put back in its place. */
function rpcError(error, registry) {
  const message = String(error?.message ?? error).replace(
    /External error id#(\d+)/g,
    (whole, id) => registry.consumeError(Number(id))?.error?.message ?? whole,
  )
  const data = {
    is_panic: error?.name === 'RuntimeError',
    message,
    error_code: error?.code ?? null,
    meta: error?.meta ?? null,
  }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}

async function serve(schemaFiles, file) {
  const factory = bindMigrationAwareSqlAdapterFactory(makeAdapterFactory(file))
  const datamodels = schemaFiles.length > 0 ? schemaFiles.map((name) => [name, readFileSync(name, 'utf8')]) : undefined
  const SchemaEngine = await loadWasm()
  const start = () => SchemaEngine.new({ datamodels }, () => {}, factory)
  let engine = await start()

  /** Where the native engine does more than the WebAssembly one, or takes other parameters. */
  const methods = {
    getDatabaseVersion: () => engine.version(),
    createDatabase: async () => {
      await connects(file)
      return { databaseName: file }
    },
    diff: async (params) => {
      const { stdout, exitCode } = await engine.diff({ exitCode: null, shadowDatabaseUrl: null, ...params })
      if (stdout !== null && stdout !== undefined) send({ id: -1, method: 'print', params: { content: stdout } })
      return { exitCode }
    },
    /** Like the native engine: an SQLite database is reset by deleting its file. */
    reset: async () => {
      engine.free()
      for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(file + suffix, { force: true })
      engine = await start()
    },
  }

  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { id, method, params } = line.trim() === '' ? {} : JSON.parse(line)
    if (method === undefined) continue // the command line's receipt for a `print`
    try {
      const call = methods[method] ?? engine[method].bind(engine)
      send({ id, result: (await call(params)) ?? {} })
    } catch (error) {
      send({ id, error: rpcError(error, factory.errorRegistry) })
    }
  }
}

const { datasource, schemaFiles, command } = parseArguments(process.argv.slice(2))
const file = datasource?.url ? databaseFile(datasource.url) : ':memory:'
if (command === 'version') printVersion()
else if (command !== null) await runCommand(command, file)
else await serve(schemaFiles, file)
