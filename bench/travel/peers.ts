import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the peers live: they are no part of the product. */
const folder = import.meta.dirname

/** A peer by what is imported of it, installed on first use; its types are the caller's to say. */
export async function loadPeer<T>(name: string): Promise<T> {
  const [first = '', second = ''] = name.split('/')
  const packageName = first.startsWith('@') ? join(first, second) : first
  if (!existsSync(join(folder, 'node_modules', packageName))) {
    console.log(`Installing the peers of travel in ${folder}.`)
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error('The peers could not be installed; is there a network?')
  }
  return import(name)
}
