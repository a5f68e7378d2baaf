import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readCharacters } from './typeface.ts'
import type { TypesetterAnswer, TypesetterOrder } from './typesetter.ts'

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

interface Job<Sheet> {
  sheet: Sheet
  done: (printed: Printed) => void
}

/** Prints one kind of sheet, in a process of its own (`typesetter.ts`), one after the other. */
export class Printer<Sheet extends object> {
  private readonly waiting: Job<Sheet>[] = []
  private typesetter: ChildProcess | undefined
  private working: { job: Job<Sheet>; id: number; patience: NodeJS.Timeout } | undefined
  private idle: NodeJS.Timeout | undefined
  private lastId = 0
  private readonly file: string
  private readonly template: string

  /** @param file the process that sets sheets of this kind. @param template what it sets them with. */
  constructor(file: string, template: string) {
    this.file = file
    this.template = template
  }

  /**
   * Prints a sheet in its turn. *Busy* when too many are waiting; *broken* when the printer does not work here, which is
   * written down: a machine without its compiler still has the page.
   */
  print(sheet: Sheet): Promise<Printed> {
    if (this.waiting.length >= MOST_WAITING) return Promise.resolve({ busy: true })
    return new Promise((done) => {
      this.waiting.push({ sheet, done })
      this.printNext()
    })
  }

  private printNext(): void {
    clearTimeout(this.idle)
    if (this.working) return
    const job = this.waiting.shift()
    if (!job) {
      this.idle = setTimeout(() => this.sendHome(), IDLE_MS).unref()
      return
    }
    this.typesetter ??= this.start()
    const id = ++this.lastId
    const patience = setTimeout(() => this.typesetter?.kill('SIGKILL'), PATIENCE_MS).unref()
    this.working = { job, id, patience }
    this.typesetter.send({ id, sheet: job.sheet } satisfies TypesetterOrder<Sheet>)
  }

  /** It goes by itself once it is let go of, and until it is gone nobody gives it work any more. */
  private sendHome(): void {
    this.typesetter?.disconnect()
    this.typesetter = undefined
  }

  private start(): ChildProcess {
    const started = fork(this.file, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    })
    // A printer that waits for work keeps no process alive.
    started.unref()
    started.channel?.unref()
    started.on('message', (answer: TypesetterAnswer) => {
      if (this.working?.id !== answer.id) return
      if ('failed' in answer) this.finish(giveUp(answer.failed))
      else this.finish({ pdf: answer.pdf, pages: answer.pages })
      this.printNext()
    })
    const gone = () => {
      if (this.typesetter !== started) return
      this.typesetter = undefined
      if (this.working) this.finish(giveUp('the printer stopped'))
      this.printNext()
    }
    started.once('exit', gone).once('error', gone)
    started.send({ fonts: fonts(), template: this.template } satisfies TypesetterOrder<Sheet>)
    return started
  }

  private finish(printed: Printed): void {
    const { job, patience } = this.working!
    clearTimeout(patience)
    this.working = undefined
    job.done(printed)
  }
}

function giveUp(why: string): Printed {
  console.error(`A sheet could not be printed: ${why}`)
  return { broken: true }
}
