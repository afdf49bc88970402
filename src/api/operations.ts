/** Every operation of the API, in the order in which the document shows them. */
import type { Operation } from './operation.ts'
import { ledgerOperations } from './operations/ledger.ts'
import { reportOperations } from './operations/reports.ts'
import { sourceOperations } from './operations/sources.ts'
import { speakerOperations } from './operations/speakers.ts'
import { statementOperations } from './operations/statements.ts'
import { systemOperations } from './operations/system.ts'
import { tokenOperations } from './operations/tokens.ts'

export const OPERATIONS: readonly Operation[] = [
  ...systemOperations,
  ...sourceOperations,
  ...statementOperations,
  ...speakerOperations,
  ...ledgerOperations,
  ...tokenOperations,
  ...reportOperations,
]
