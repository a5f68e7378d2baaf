import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import template from './infosheet.typ?raw'
import type { SheetForPaper } from './sheet-for-paper.ts'
import { readCharacters } from './typeface.ts'
import type { PrinterAnswer, PrinterOrder } from './worker.ts'

export type Printed = { pdf: Uint8Array; pages: number } | { busy: true } | { broken: true }

/** A sheet takes a tenth of a second; whoever would wait longer than a second had better come back. */
const MOST_WAITING = 12
/** No sheet takes so long, on the busiest machine: then the printer is stuck, and another takes its place. */
const PATIENCE_MS = 30_000
/** An idle printer gives its memory back. */
const IDLE_MS = 10 * 60_000

const require = createRequire(import.meta.url)
const font = (name: string): Uint8Array =>
  readFileSync(
    require.resolve(
      `@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`,
    ),
  )
const fonts = () => [font('400Regular'), font('700Bold')]

let characters: ReadonlySet<number> | undefined
/** Whether the typeface has a sign for a character. */
export function canPrint(codePoint: number): boolean {
  characters ??= readCharacters(font('400Regular')).intersection(readCharacters(font('700Bold')))
  return characters.has(codePoint)
}

interface Job {
  sheet: SheetForPaper
  done: (printed: Printed) => void
}

const waiting: Job[] = []
let printer: ChildProcess | undefined
let working: { job: Job; id: number; patience: NodeJS.Timeout } | undefined
let idle: NodeJS.Timeout | undefined
let lastId = 0

/**
 * Prints a sheet in its turn. *Busy* when too many are waiting; *broken* when the printer does not work here, which is
 * written down: a machine without its compiler still has the page.
 */
export function print(sheet: SheetForPaper): Promise<Printed> {
  if (waiting.length >= MOST_WAITING) return Promise.resolve({ busy: true })
  return new Promise((done) => {
    waiting.push({ sheet, done })
    printNext()
  })
}

function printNext(): void {
  clearTimeout(idle)
  if (working) return
  const job = waiting.shift()
  if (!job) {
    idle = setTimeout(sendHome, IDLE_MS).unref()
    return
  }
  printer ??= startPrinter()
  const id = ++lastId
  const patience = setTimeout(() => printer?.kill('SIGKILL'), PATIENCE_MS).unref()
  working = { job, id, patience }
  printer.send({ id, sheet: job.sheet } satisfies PrinterOrder)
}

/** It goes by itself once it is let go of, and until it is gone nobody gives it work any more. */
function sendHome(): void {
  printer?.disconnect()
  printer = undefined
}

function startPrinter(): ChildProcess {
  const started = fork(printerFile(), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  })
  // A printer that waits for work keeps no process alive.
  started.unref()
  started.channel?.unref()
  started.on('message', (answer: PrinterAnswer) => {
    if (working?.id !== answer.id) return
    if ('failed' in answer) finish(giveUp(answer.failed))
    else finish({ pdf: answer.pdf, pages: answer.pages })
    printNext()
  })
  const gone = () => {
    if (printer !== started) return
    printer = undefined
    if (working) finish(giveUp('the printer stopped'))
    printNext()
  }
  started.once('exit', gone).once('error', gone)
  started.send({ fonts: fonts(), template } satisfies PrinterOrder)
  return started
}

function finish(printed: Printed): void {
  const { job, patience } = working!
  clearTimeout(patience)
  working = undefined
  job.done(printed)
}

function giveUp(why: string): Printed {
  console.error(`A sheet could not be printed: ${why}`)
  return { broken: true }
}

/** Beside this file in the source, beside the bundle once built. */
const printerFile = () =>
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './infosheet-printer.js', import.meta.url),
  )
