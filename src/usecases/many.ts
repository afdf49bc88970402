/** The same kind of change on many rows in one request: all of them or none, or each by itself with an answer of its own. */
import type { Caller, Context } from '../context.ts'
import { type Problem, ReckonError } from '../domain/errors.ts'
import type { StatementView } from '../domain/statement-record.ts'
import type { Tables } from '../store/store.ts'
import type { OutcomesInput, ReviewsInput } from './inputs.ts'
import { type Answered, once } from './once.ts'
import { type Recorded, recordIn } from './record-outcome.ts'
import { reviewIn } from './review-statement.ts'

export interface Refused {
  readonly code: ReckonError['code']
  readonly detail: string
  readonly errors: readonly Problem[]
}

/** What became of one item, in the order asked: `done` or `refused`, never both. */
export interface ItemAnswer<T> {
  readonly index: number
  readonly done: T | null
  readonly refused: Refused | null
}

export interface ManyAnswer<T> {
  readonly done: number
  readonly refused: number
  readonly items: readonly ItemAnswer<T>[]
}

/**
 * Runs each item; what one of them breaks is collected, so that a person mends everything in one go. An item checks everything before it
 * writes anything, so one that is refused has left nothing behind.
 * @param part - pointer of the part of an item that the faults of `run` point into
 * @throws ReckonError with every fault of every item, when it is to be all or none
 */
async function each<I, T>(
  mode: 'all' | 'each',
  items: readonly I[],
  part: string,
  run: (item: I) => Promise<T>,
): Promise<ManyAnswer<T>> {
  const answers: ItemAnswer<T>[] = []
  for (const [index, item] of items.entries()) {
    try {
      answers.push({ index, done: await run(item), refused: null })
    } catch (error) {
      if (!(error instanceof ReckonError)) throw error
      const { code, message, problems } = error
      const errors = problems.map((fault) => ({ ...fault, pointer: part + fault.pointer }))
      answers.push({ index, done: null, refused: { code, detail: message, errors } })
    }
  }
  const refused = answers.flatMap((answer) =>
    answer.refused === null ? [] : [{ ...answer.refused, index: answer.index }],
  )
  if (mode === 'all' && refused[0] !== undefined) {
    const problems = refused.flatMap(({ index, detail, errors }) =>
      errors.length === 0
        ? [{ pointer: `/items/${index}`, message: detail }]
        : errors.map(({ pointer, message }) => ({ pointer: `/items/${index}${pointer}`, message })),
    )
    throw new ReckonError(
      refused[0].code,
      `Nothing was done, because ${refused.length} of ${items.length} items cannot be taken; the first: ${refused[0].detail}`,
      problems,
    )
  }
  return { done: answers.length - refused.length, refused: refused.length, items: answers }
}

function many<I, T>(
  context: Context,
  caller: Caller,
  input: { readonly mode: 'all' | 'each'; readonly items: readonly I[] },
  part: string,
  run: (tables: Tables, item: I) => Promise<T>,
): Promise<Answered<ManyAnswer<T>>> {
  return once(context, caller, input, (tables) => each(input.mode, input.items, part, (item) => run(tables, item)))
}

/** @throws ReckonError as for one decision, when it is to be all or none */
export function reviewMany(
  context: Context,
  caller: Caller,
  input: ReviewsInput,
): Promise<Answered<ManyAnswer<StatementView>>> {
  return many(context, caller, input, '/decision', (tables, { id, revision, decision }) =>
    reviewIn(context, caller, tables, id, decision, revision),
  )
}

/** @throws ReckonError as for one outcome, when it is to be all or none */
export function recordMany(
  context: Context,
  caller: Caller,
  input: OutcomesInput,
): Promise<Answered<ManyAnswer<Recorded>>> {
  return many(context, caller, input, '/outcome', (tables, { statementId, outcome }) =>
    recordIn(context, caller, tables, statementId, outcome),
  )
}
