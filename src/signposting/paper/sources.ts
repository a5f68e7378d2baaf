import { fileURLToPath } from 'node:url'
import { Printer } from '../../platform/printing/printer.ts'
import template from './infosheet.typ?raw'
import type { SheetForPaper } from './sheet-for-paper.ts'

/** Beside this file in the source, beside the bundle once built. */
const file = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './infosheet-printer.js',
  import.meta.url,
)
const printer = new Printer<SheetForPaper>(fileURLToPath(file), template)

/** Prints a sheet in its turn. */
export const print = (sheet: SheetForPaper) => printer.print(sheet)
