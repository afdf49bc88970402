#!/usr/bin/env node
/** The program `reckon`, run by a person or a script; what it offers stands in `program.ts`. */
import { processHost } from './host.ts'
import { reckon } from './program.ts'

// Setting the code instead of exiting lets everything that was written reach its pipe.
process.exitCode = await reckon(process.argv.slice(2), processHost())
