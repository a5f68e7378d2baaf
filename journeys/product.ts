import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** The built product, started as a user would, on any free port and a fresh data folder unless one is named. */
export async function startProduct(environment: Record<string, string> = {}) {
  const folder = environment.INLOOP_DATA ?? mkdtempSync(join(tmpdir(), 'inloop-journey-'))
  const product = spawn(process.execPath, ['dist/server/main.js', 'serve'], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', PORT: '0', ...environment, INLOOP_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  product.stdout.on('data', (text) => said.push(String(text)))
  product.stderr.on('data', (text) => said.push(String(text)))
  const address = await readyAddress(product, said)
  return {
    address,
    folder,
    /** Everything it wrote on its outputs: its whole log. */
    log: () => said.join(''),
    stop: async () => {
      const ended = new Promise((resolve) => product.once('exit', resolve))
      product.kill('SIGTERM')
      await ended
      if (!environment.INLOOP_DATA) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A command in another terminal, on the database of a product that may be running; answers what it said. */
export async function runCommand(folder: string, ...words: string[]): Promise<string> {
  const command = spawn(process.execPath, ['dist/server/main.js', 'command', ...words], {
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', INLOOP_DATA: folder },
  })
  let said = ''
  command.stdout.on('data', (text) => (said += text))
  command.stderr.on('data', (text) => (said += text))
  const code = await new Promise((resolve) => command.once('exit', resolve))
  if (code !== 0) throw new Error(`${words.join(' ')} (${code}): ${said}`)
  return said.trim()
}

function readyAddress(product: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    product.stdout!.on('data', () => {
      const ready = said.join('').match(/Inloop is ready on (\S+)/)
      if (ready) resolve(ready[1]!)
    })
    product.once('exit', (code) => reject(new Error(`The product ended (${code}): ${said.join('')}`)))
  })
}

/** One product for all journeys, with the made-up region below `/voorbeeld` for those that need everything filled in. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct()
  await runCommand(product.folder, 'example', 'load')
  project.provide('product', { address: product.address })
  return product.stop
}

declare module 'vitest' {
  interface ProvidedContext {
    product: { address: string }
  }
}
