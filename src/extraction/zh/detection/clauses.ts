/** Where the clauses of a Chinese sentence end. */

const COMMA = new Set([...'，,；;：:—…'].map((mark) => mark.charCodeAt(0)))
/** Shorter pieces ("所以，") belong to what follows. */
const SHORTEST_CLAUSE = 4

/** Ends of the clauses, ascending; a mark belongs to the clause that it ends. A comma between figures parts nothing. */
export function clauseEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  for (let i = 0; i < text.length - 1; i++) {
    if (!COMMA.has(text.charCodeAt(i)) || i + 1 - start <= SHORTEST_CLAUSE) continue
    if (isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i - 1))) continue
    ends.push(i + 1)
    start = i + 1
  }
  ends.push(text.length)
  return ends
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
