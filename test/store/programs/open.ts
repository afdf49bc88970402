/** Opens a database and prints how it went as JSON: the migrations in its ledger, or the error. */
import { DatabaseError } from '../../../src/store/database-error.ts'
import { openDatabase } from '../../../src/store/open-database.ts'

const [file = '', busyTimeoutMs = '5000'] = process.argv.slice(2)
try {
  const database = await openDatabase({ url: `file:${file}`, busyTimeoutMs: Number(busyTimeoutMs) })
  const rows = await database.client.$queryRaw`SELECT "migration_name" FROM "_prisma_migrations" ORDER BY 1`
  await database.close()
  console.log(JSON.stringify({ migrations: rows }))
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error
  console.log(JSON.stringify({ code: error.code, message: error.message }))
}
