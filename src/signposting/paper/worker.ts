import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { findLayout, findMost, type LaidOut, shortestIn } from './fitting.ts'
import { countInside, keepInside, type SheetForPaper, shorten } from './sheet-for-paper.ts'

/**
 * A process of its own that prints sheets: the compiler stays warm, blocks nobody while it works, and takes nobody
 * along when it fails. Told once what to print with, then one sheet at a time.
 */
export type PrinterOrder = { fonts: Uint8Array[]; template: string } | { id: number; sheet: SheetForPaper }
export type PrinterAnswer = { id: number } & ({ pdf: Uint8Array; pages: number } | { failed: string })

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
/** Results the compiler may remember over so many sheets. */
const REMEMBERED = 10

let compiler: NodeCompiler
let template = ''

process.on('message', (order: PrinterOrder) => {
  if ('fonts' in order) {
    compiler = NodeCompiler.create({
      fontArgs: [{ fontBlobs: order.fonts.map((font) => Buffer.from(font)) }],
    })
    template = order.template
    return
  }
  process.send!({ id: order.id, ...print(order.sheet) } satisfies PrinterAnswer)
  compiler.evictCache(REMEMBERED)
})
process.on('disconnect', () => process.exit())

function print(sheet: SheetForPaper): { pdf: Uint8Array; pages: number } | { failed: string } {
  try {
    const document = fit(sheet)
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
    return { pdf, pages: document.numOfPages }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

/** Everything whole, if two pages hold it; else every place, in fewer words; else as many as fit. */
function fit(sheet: SheetForPaper): Document {
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

type Document = NonNullable<ReturnType<NodeCompiler['compile']>['result']>

function compile(sheet: SheetForPaper, size: number): LaidOut & { document: Document } {
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { sheet: JSON.stringify(sheet), size: String(size) },
  })
  const { result: document } = compiled
  if (document) {
    const [length] = compiler.query(document, { selector: '<length>', field: 'value' }) as [number]
    return { document, pages: document.numOfPages, length }
  }
  const error = compiled.takeError()
  throw new Error(JSON.stringify(error && compiler.fetchDiagnostics(error)))
}
