import { readFile, stat } from 'node:fs/promises'
import type { Problem } from './problems.ts'
import { defaultLimits } from './table.ts'

/** The bytes of a file that should be a table; one that is too large is refused before it is in memory. */
export async function readTableBytes(
  path: string,
  mostBytes: number = defaultLimits.bytes,
): Promise<{ bytes: Uint8Array } | { missing: true } | { problem: Problem }> {
  const file = await stat(path).catch(() => undefined)
  if (!file?.isFile()) return { missing: true }
  if (file.size > mostBytes)
    return { problem: { code: 'too-large', detail: `${Math.floor(mostBytes / 2 ** 20)} MB` } }
  const bytes = await readFile(path).catch(() => undefined)
  return bytes ? { bytes } : { missing: true }
}
