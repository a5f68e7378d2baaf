import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the peers live: they are no part of the product. */
const folder = import.meta.dirname
const requirePeer = createRequire(join(folder, 'package.json'))

/** A peer by its package's name, installed on first use; its types are the caller's to say. */
export async function loadPeer<T>(name: string): Promise<T> {
  if (!existsSync(join(folder, 'node_modules', name))) {
    console.log(`Installing the peers of travel in ${folder}.`)
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error('The peers could not be installed; is there a network?')
  }
  return import(pathToFileURL(requirePeer.resolve(name)).href)
}
