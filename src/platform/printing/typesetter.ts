import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

export type TypesetterOrder<Sheet> = { fonts: Uint8Array[]; template: string } | { id: number; sheet: Sheet }
export type TypesetterAnswer = { id: number } & ({ pdf: Uint8Array; pages: number } | { failed: string })

export type SetDocument = NonNullable<ReturnType<NodeCompiler['compile']>['result']>

/** Sets the template with words that go with it; what is wrong with it is an exception. */
export type Typeset = (inputs: Record<string, string>) => SetDocument

/** Results the compiler may remember over so many sheets. */
const REMEMBERED = 10

let compiler: NodeCompiler
let template = ''

/** The number that a template left under a label. */
export const readNumber = (document: SetDocument, label: string): number =>
  (compiler.query(document, { selector: `<${label}>`, field: 'value' }) as [number])[0]

/**
 * Makes this process one that prints sheets: the compiler stays warm, blocks nobody while it works, and takes nobody along
 * when it fails. Told once what to print with, then one sheet at a time; `lay` lays a sheet out.
 */
export function serveSheets<Sheet>(lay: (sheet: Sheet, typeset: Typeset) => SetDocument): void {
  process.on('message', (order: TypesetterOrder<Sheet>) => {
    if ('fonts' in order) {
      compiler = NodeCompiler.create({
        fontArgs: [{ fontBlobs: order.fonts.map((font) => Buffer.from(font)) }],
      })
      template = order.template
      return
    }
    process.send!({ id: order.id, ...print(() => lay(order.sheet, typeset)) } satisfies TypesetterAnswer)
    compiler.evictCache(REMEMBERED)
  })
  process.on('disconnect', () => process.exit())
}

function print(lay: () => SetDocument): { pdf: Uint8Array; pages: number } | { failed: string } {
  try {
    const document = lay()
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), pages: document.numOfPages }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function typeset(inputs: Record<string, string>): SetDocument {
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  if (compiled.result) return compiled.result
  const error = compiled.takeError()
  throw new Error(JSON.stringify(error && compiler.fetchDiagnostics(error)))
}
