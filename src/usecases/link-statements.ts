/** Says how statements belong together: one restates, revises or withdraws another, or is a part of it. */
import type { Caller, Context } from '../context.ts'
import { type Problem, throwIfAny } from '../domain/errors.ts'
import type { StatementLink } from '../domain/statement.ts'
import { type Answered, once } from './once.ts'

/**
 * Writes the links that are not there yet, all or none.
 * @throws ReckonError `invalid` when a link joins a statement to itself or names one that is not there
 */
export async function linkStatements(
  context: Context,
  caller: Caller,
  links: readonly StatementLink[],
): Promise<Answered<{ links: number }>> {
  return once(context, caller, { links }, async (tables) => {
    const known = await tables.statements.known([...new Set(links.flatMap(({ from, to }) => [from, to]))])
    const problems: Problem[] = []
    for (const [index, { from, to }] of links.entries()) {
      if (from === to)
        problems.push({ pointer: `/links/${index}/to`, message: `expected another statement than ${from} itself` })
      for (const [end, id] of [
        ['from', from],
        ['to', to],
      ] as const) {
        if (!known.has(id))
          problems.push({ pointer: `/links/${index}/${end}`, message: `expected the id of a statement, got ${id}` })
      }
    }
    throwIfAny('The links', problems)
    await tables.statements.link(links, context.clock.now())
    return { links: links.length }
  })
}
