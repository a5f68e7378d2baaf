import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import type { OsmExtract } from './osm-blocks.ts'

/** An extract of OpenStreetMap on disk; `undefined` when there is no such file. It is read anew for each time through. */
export async function findExtract(path: string): Promise<OsmExtract | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return undefined
  return {
    open: () => createReadStream(path, { highWaterMark: 2 ** 20 }),
    inflate: (bytes, most) => {
      try {
        return inflateSync(bytes, { maxOutputLength: Math.max(1, most) })
      } catch {
        return undefined
      }
    },
  }
}
