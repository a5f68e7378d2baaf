import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { z } from 'zod'
import { productFolder } from '../platform/files.ts'

const built = join(productFolder, 'dist/client')
const Manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }))

/** Addresses of the style sheet and the islands, with the hash of their text in the name; none before a build. */
const manifestFile = join(built, '.vite/manifest.json')
const manifest = existsSync(manifestFile)
  ? Manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8')))
  : {}
/**
 * The address of what was built from a source; none before a build. Packages may lie behind a link, so a source is known
 * by the end of its path.
 */
export const addressOf = (source: string): string | undefined => {
  const found = Object.keys(manifest).find((path) => path.endsWith(source))
  return found && `/${manifest[found]!.file}`
}

/** The text of what was built from a source, for an address that stays the same; none before a build. */
export const readAsset = (source: string): string | undefined => {
  const address = addressOf(source)
  return address && readFileSync(join(built, address), 'utf8')
}

/**
 * What every page carries itself, since nothing may be shown before it is there: fetched, it would keep the first words
 * waiting for one more round over a slow line. None before a build.
 */
export const inPage = {
  style: readAsset('src/design/style.css'),
  /** See islands/leave-fast.ts. */
  leave: readAsset('src/design/islands/leave-fast.ts'),
}
/** By which the policy of the pages knows what they may carry (Content Security Policy, level 3: a hash). */
export const policyHashes = (text: string | undefined): string[] =>
  text === undefined ? [] : [`'sha256-${createHash('sha256').update(text).digest('base64')}'`]

export const islandsAddress = addressOf('src/islands.ts')
export const markAddress = addressOf('src/design/mark.svg')
/** Serves what was built; a name with a hash in it never changes its content. */
export const serveAssets = serveStatic({
  root: built,
  precompressed: true,
  onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
})

/** Serves the worker for without a network, at the address under which browsers look for a newer one. */
export const serveOfflineWorker = serveStatic({
  path: 'inloop-sw.js',
  root: built,
  onFound: (_, c) => c.header('cache-control', 'no-cache'),
})
