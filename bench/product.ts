import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = 'dist/server/main.js'

export interface FreshProduct {
  /** For the files of the measurement; the product keeps its data in a folder below it. */
  folder: string
  /** Runs a command; says what it printed and how long it took. Throws when it fails. */
  command: (...words: string[]) => { said: string; seconds: number }
  /** Starts the product, or another server of ours, on any free port; answers once it is ready. */
  start: (setting?: Setting) => Promise<{ address: string; pid: number }>
}

interface Setting {
  /** What Node runs: the product, unless named. */
  words?: readonly string[]
  /** What it reads from its standard input. */
  input?: string
  /** On the first core, when the machine can pin; the load comes from the others. */
  pinned?: boolean
}

/**
 * The built product on an empty embedded database, for as long as a measurement takes; nothing of it stays behind. The
 * process ends with 1 when the measurement says no.
 */
export async function withFreshProduct(measure: (product: FreshProduct) => Promise<boolean>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-bench-'))
  // Whatever the surroundings name: no made-up place reaches another database, and no load another site.
  const own = { NODE_ENV: '', DATABASE_URL: '', PUBLIC_URL: '', PORT: '0', INLOOP_DATA: join(folder, 'data') }
  const env = { ...process.env, ...own }
  const command = (...words: string[]) => runCommand(words, env)
  const running: ChildProcess[] = []
  const start = ({ words = [MAIN, 'serve'], input = '', pinned = false }: Setting = {}) => {
    const pin = pinned && spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : []
    const [program, ...rest] = [...pin, process.execPath, ...words] as [string, ...string[]]
    const started = spawn(program, rest, { env, stdio: ['pipe', 'pipe', 'inherit'] })
    running.push(started)
    started.stdin.end(input)
    return untilReady(started, words[0]!)
  }
  try {
    process.exitCode = (await measure({ folder, command, start })) ? 0 : 1
  } finally {
    for (const started of running) if (started.kill('SIGTERM')) await once(started, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

function runCommand(words: string[], env: NodeJS.ProcessEnv): { said: string; seconds: number } {
  const began = performance.now()
  // A long list of pairs is more than a pipe takes by itself.
  const setting = { env, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'command', ...words], setting)
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}${stdout}`)
  return { said: stdout, seconds: (performance.now() - began) / 1000 }
}

function untilReady(started: ChildProcess, name: string): Promise<{ address: string; pid: number }> {
  return new Promise((resolve, reject) => {
    let said = ''
    started.stdout!.on('data', (text) => {
      said += text
      const found = said.match(/is ready on (\S+)/)
      if (found) resolve({ address: found[1]!, pid: started.pid! })
    })
    started.once('exit', (code) => reject(new Error(`${name} ended (${code})`)))
  })
}
