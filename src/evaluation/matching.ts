/** Which proposal answers which label: by overlap, one to one, the best overlap first. */

export interface Place {
  readonly start: number
  readonly end: number
}

export interface Pair {
  /** Indexes into the two lists. */
  readonly gold: number
  readonly proposed: number
}

/** Whether two spans share at least half of the shorter one. */
export function areAlike(a: Place, b: Place): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return overlap > 0 && overlap * 2 >= Math.min(a.end - a.start, b.end - b.start)
}

/** Greedy by overlap / union, then by overlap, then by place. */
export function matchSpans(gold: readonly Place[], proposed: readonly Place[]): Pair[] {
  const candidates: (Pair & { readonly share: number; readonly overlap: number })[] = []
  gold.forEach((a, i) => {
    proposed.forEach((b, j) => {
      if (!areAlike(a, b)) return
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start)
      const union = Math.max(a.end, b.end) - Math.min(a.start, b.start)
      candidates.push({ gold: i, proposed: j, share: overlap / union, overlap })
    })
  })
  candidates.sort((a, b) => b.share - a.share || b.overlap - a.overlap || a.gold - b.gold || a.proposed - b.proposed)
  const takenGold = new Set<number>()
  const takenProposed = new Set<number>()
  const pairs: Pair[] = []
  for (const { gold: i, proposed: j } of candidates) {
    if (takenGold.has(i) || takenProposed.has(j)) continue
    takenGold.add(i)
    takenProposed.add(j)
    pairs.push({ gold: i, proposed: j })
  }
  return pairs
}
