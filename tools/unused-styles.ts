import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The classes of the design system's packages that no page of ours carries. Their style sheets know every state of every
 * part, and a phone reads all of it before it shows a word. A class that is put together would be missed: an error.
 */
export function listUnusedStyles(): string[] {
  const ours = readAll(globSync('src/**/*.{ts,tsx}'))
  const composed = ours.match(/\b(?:nl|utrecht)-[a-z-]+-\$\{.*/)
  if (composed) throw new Error(`Write classes of the design system out in full: ${composed[0]}`)
  const written = new Set(ours.match(/[\w-]+/g))
  const theirs = new Set(readAll(listTheirSheets()).match(/(?<=\.)(?:nl|utrecht)-[\w-]+/g))
  return [...theirs].filter((name) => !written.has(name))
}

const { resolve } = createRequire(import.meta.url)

function listTheirSheets(): string[] {
  const style = readFileSync('src/design/style.css', 'utf8')
  return [...style.matchAll(/@import '(@[^']+)'/g)].map(([, sheet = '']) => resolve(sheet))
}

function readAll(files: readonly string[]): string {
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}
