/** Takes a database for itself, says so, and keeps it until it is ended. */
import { DatabaseSync } from '@photostructure/sqlite'

const [file = '', how = ''] = process.argv.slice(2)
const db = new DatabaseSync(file)
if (how === 'all') db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
else db.exec('BEGIN IMMEDIATE')
console.log('held')
setInterval(() => db.isOpen, 1000)
