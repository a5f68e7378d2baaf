import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { countInside, keepInside, type SheetForPaper } from './sheet-for-paper.ts'

/**
 * A process of its own that prints sheets: the compiler stays warm, blocks nobody while it works, and takes nobody
 * along when it fails. Told once what to print with, then one sheet at a time.
 */
export type PrinterOrder = { fonts: Uint8Array[]; template: string } | { id: number; sheet: SheetForPaper }
export type PrinterAnswer = { id: number } & ({ pdf: Uint8Array; pages: number } | { failed: string })

/** Sizes in points that are tried one after the other; a second page only when the smallest readable one overflows. */
const layouts: readonly { size: number; pages: number }[] = [
  { size: 11, pages: 1 },
  { size: 10, pages: 1 },
  { size: 9, pages: 1 },
  { size: 10, pages: 2 },
  { size: 9, pages: 2 },
  { size: 8.5, pages: 2 },
  { size: 8, pages: 2 },
]
const densest = layouts.at(-1)!
/** More than this never fits, however short: a sheet of two pages has about 150 lines. */
const MOST_PLACES = 90
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

function fit(sheet: SheetForPaper) {
  const inside = countInside(sheet)
  if (inside <= MOST_PLACES)
    for (const { size, pages } of layouts) {
      const document = compile(sheet, size)
      if (document.numOfPages <= pages) return document
    }
  return cut(sheet, Math.min(inside, MOST_PLACES))
}

/** As many places as fit on the densest sheet, by halving. */
function cut(sheet: SheetForPaper, most: number) {
  let fits = 0
  let best = compile(keepInside(sheet, 0), densest.size)
  let tooMany = most + 1
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    const document = compile(keepInside(sheet, middle), densest.size)
    if (document.numOfPages <= densest.pages) {
      fits = middle
      best = document
    } else tooMany = middle
  }
  return best
}

function compile(sheet: SheetForPaper, size: number) {
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { sheet: JSON.stringify(sheet), size: String(size) },
  })
  const { result } = compiled
  if (result) return result
  const error = compiled.takeError()
  throw new Error(JSON.stringify(error && compiler.fetchDiagnostics(error)))
}
