/** Something that was laid out: how many pages it takes, and how far it comes on them. */
export interface LaidOut {
  pages: number
  /** In pages: 1.5 ends halfway down the second. */
  length: number
}

/**
 * A lower bound of the length in another size of letters: lines hold more words and stand closer, so text shrinks with the
 * square of the size; margins and headings, which do not, only add to that.
 */
export const shortestIn = (length: number, size: number, other: number): number =>
  length * (other / size) ** 2

/** A page that breaks badly in one size may break well in another. */
const LUCK = 1.05

/** The first layout in which all of it fits; those in which it surely does not are not tried. */
export function findLayout<L extends { size: number; pages: number }, D extends LaidOut>(
  layouts: readonly L[],
  lay: (layout: L) => D,
): { found: D | undefined; last: { size: number; laid: D } | undefined } {
  let last: { size: number; laid: D } | undefined
  for (const layout of layouts) {
    if (last && shortestIn(last.laid.length, last.size, layout.size) > layout.pages * LUCK) continue
    const laid = lay(layout)
    if (laid.pages <= layout.pages) return { found: laid, last }
    last = { size: layout.size, laid }
  }
  return { found: undefined, last }
}

/**
 * The most that fits on so many pages, and how it is laid out: a search between what fits and what does not, that guesses
 * from the lengths it has seen where the border lies. `known` is how long so many are, or might be.
 */
export function findMost<D extends LaidOut>(
  room: number,
  known: { count: number; length: number },
  lay: (count: number) => D,
): D {
  let fits: { count: number; laid: D } | undefined
  let tooMany = known.count + 1
  let beyond = known
  while (tooMany - (fits?.count ?? -1) > 1) {
    const { count, length } = { count: fits?.count ?? 0, length: fits?.laid.length ?? 0 }
    const each = (beyond.length - length) / (beyond.count - count || 1)
    const guess = count + Math.floor((room - length) / (each > 0 ? each : 1))
    const next = Math.min(Math.max(guess, (fits?.count ?? -1) + 1), tooMany - 1)
    const laid = lay(next)
    if (laid.pages <= room) fits = { count: next, laid }
    else {
      tooMany = next
      beyond = { count: next, length: laid.length }
    }
  }
  return fits?.laid ?? lay(0)
}
