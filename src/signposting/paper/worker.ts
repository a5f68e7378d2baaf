import {
  readNumber,
  type SetDocument,
  serveSheets,
  type Typeset,
} from '../../platform/printing/typesetter.ts'
import { findLayout, findMost, type LaidOut, shortestIn } from './fitting.ts'
import { countInside, keepInside, type SheetForPaper, shorten } from './sheet-for-paper.ts'

/**
 * Sizes in points that are tried one after the other, and how many places each can hold at the very most, of two short
 * lines each: what surely does not fit is not tried. A second page comes only when the smallest size for one overflows.
 */
const layouts: readonly { size: number; pages: number; most: number }[] = [
  { size: 11, pages: 1, most: 22 },
  { size: 10, pages: 1, most: 25 },
  { size: 9, pages: 1, most: 28 },
  { size: 10, pages: 2, most: 57 },
  { size: 9, pages: 2, most: 64 },
  { size: 8.5, pages: 2, most: 68 },
  { size: 8, pages: 2, most: 73 },
]
const densest = layouts.at(-1)!
serveSheets<SheetForPaper>(fit)

/** Everything whole, if two pages hold it; else every place, in fewer words; else as many as fit. */
function fit(sheet: SheetForPaper, typeset: Typeset): SetDocument {
  const compile = (one: SheetForPaper, size: number) => layOut(one, size, typeset)
  const inside = countInside(sheet)
  const possible = layouts.filter(({ most }) => inside <= most)
  const layAll = (one: SheetForPaper) =>
    findLayout(possible, ({ size }) => compile(keepInside(one, inside), size))
  const whole = layAll(sheet)
  if (whole.found) return whole.found.document
  const short = shorten(sheet)
  const shorter = short.shortened === '' ? whole : layAll(short)
  if (shorter.found) return shorter.found.document
  const count = Math.min(inside, densest.most)
  const length = shorter.last
    ? shortestIn(shorter.last.laid.length, shorter.last.size, densest.size)
    : densest.pages
  return findMost(densest.pages, { count, length }, (most) => compile(keepInside(short, most), densest.size))
    .document
}

function layOut(sheet: SheetForPaper, size: number, typeset: Typeset): LaidOut & { document: SetDocument } {
  const document = typeset({ sheet: JSON.stringify(sheet), size: String(size) })
  return { document, pages: document.numOfPages, length: readNumber(document, 'length') }
}
