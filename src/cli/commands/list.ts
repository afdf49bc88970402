/** `reckon list`: statements as a table, a page at a time. */
import type { Command } from 'commander'
import { KINDS } from '../../domain/statement.ts'
import type { StatementView } from '../../domain/statement-record.ts'
import { STATUS_LABELS, STATUSES } from '../../domain/status.ts'
import { counted } from '../../report/statement-words.ts'
import { type Column, textTable } from '../../report/text-table.ts'
import type { StatementList } from '../../usecases/list-statements.ts'
import { answer, type Page } from '../answer.ts'
import { type ClockFlags, listOf, withClocks, withExamples } from '../flags.ts'
import type { Host } from '../host.ts'
import { withContext } from '../session.ts'
import { saying } from '../statement-lines.ts'

interface Flags extends ClockFlags {
  readonly kind?: string
  readonly status?: readonly string[]
  readonly speaker?: string
  readonly topic?: string
  readonly source?: string
  readonly dueBefore?: string
  readonly text?: string
  readonly sort?: string
  readonly limit?: string
  readonly cursor?: string
}

/** The day that matters next: of the judgement, once there is one; else of what is owed. */
function dayOf({ status, outcome, dueOn, reviewBy }: StatementView): string {
  switch (status) {
    case 'due':
    case 'open':
    case 'upcoming':
      return dueOn ?? ''
    case 'undated':
      return reviewBy ?? ''
    case 'true':
    case 'partly_true':
    case 'false':
    case 'cannot_tell':
    case 'void':
      return outcome?.judgedOn ?? ''
    case 'unchecked':
    case 'proposed':
    case 'rejected':
    case 'merged':
      return ''
    default:
      return status satisfies never
  }
}

/** Below this the kind is left to the status's label. */
const ROOM_FOR_KIND = 100

function listLines(
  { clocks, statements, nextCursor }: StatementList,
  { paint }: Page,
  width: number | undefined,
): string[] {
  if (statements.length === 0) return [`No statement matches, as of ${clocks.asOf}.`]
  const kind = width === undefined || width >= ROOM_FOR_KIND
  const columns: Column[] = [
    { head: 'Id', align: 'right' },
    { head: 'Status' },
    { head: 'Day' },
    ...(kind ? [{ head: 'Kind' }] : []),
    { head: 'Speaker' },
    { head: 'Statement', flexible: 'wrap' },
  ]
  const rows = statements.map((view) => [
    String(view.id),
    STATUS_LABELS[view.status][view.kind],
    dayOf(view),
    ...(kind ? [view.kind] : []),
    view.speaker ?? 'unknown',
    saying(view),
  ])
  const table = textTable(columns, rows, width, (cell, row, column) => {
    const view = statements[row]
    if (view === undefined) return paint.quiet(cell)
    return column === 1 ? paint.status(view.status, cell) : cell
  })
  const shown = `${counted(statements.length, 'statement')} as of ${clocks.asOf}; Day: when it falls due, is reviewed (undated) or was judged.`
  const more = nextCursor === null ? [] : [`There are more: add --cursor ${nextCursor}`]
  return [...table, '', paint.quiet(shown), ...more]
}

async function run(host: Host, flags: Flags): Promise<void> {
  const { parseInput, statementQuery } = await import('../../usecases/inputs.ts')
  const { listStatements } = await import('../../usecases/list-statements.ts')
  const { asOf, recordedBy, kind, status, speaker, topic, source, dueBefore, text, sort, limit, cursor } = flags
  const raw = { asOf, recordedBy, kind, status, speaker, topic, source, dueBefore, text, sort, limit, cursor }
  const query = parseInput(statementQuery, raw, 'The list')
  const list = await withContext(host, flags, (context) => listStatements(context, query))
  answer(host, flags, list, (page) => listLines(list, page, host.width))
}

export function addList(program: Command, host: Host): void {
  const command = program
    .command('list')
    .summary('list statements')
    .description('Lists statements as they stand at the two clocks.')
    .option('--kind <kind>', KINDS.join(' or '))
    .option('--status <status>', `one or more (by commas, or the flag again): ${STATUSES.join(', ')}`, listOf)
    .option('--speaker <name>', 'name or alias')
    .option('--topic <topic>', 'as the report lists them')
    .option('--source <id>', 'of one source')
    .option('--due-before <day>', 'predictions on which a judgement is owed before this day')
    .option('--text <words>', 'words of the quote, the gist or a topic, Chinese or English')
    .option('--sort <key>', 'id or due (default: id)')
    .option('--limit <n>', 'statements on a page, 1 to 100 (default: 50)')
    .option('--cursor <cursor>', 'where the page before left off, as it printed it')
    .action((_flags: unknown, self: Command) => run(host, self.optsWithGlobals<Flags>()))
  withExamples(
    withClocks(command),
    'reckon list --status due,open --speaker "Aidan Gomez" --sort due',
    'reckon list --status open --as-of 2025-01-01 --json',
  )
}
