import { createReadStream } from 'node:fs'
import { open, rename, stat, writeFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import type { OsmExtract, OsmWrong } from './osm-blocks.ts'
import { readStreetGraph } from './read-streets.ts'
import { openStreets, writeStreets } from './street-file.ts'
import type { StreetGraph } from './street-graph.ts'

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

/**
 * The streets of an extract that is kept: as they were kept beside it, or read from it and then kept. `undefined` when there is
 * no such file.
 */
export async function openExtract(path: string): Promise<StreetGraph | OsmWrong | undefined> {
  const kept = `${path.replace(/\.osm\.pbf$/, '')}.streets`
  const known = await loadStreets(kept)
  if (known) return known
  const extract = await findExtract(path)
  if (!extract) return undefined
  const graph = await readStreetGraph(extract)
  // Where there is no room it is read again next time.
  if (!('wrong' in graph)) await saveStreets(kept, graph).catch(() => {})
  return graph
}

/** Written beside its place first, so that no half of one ever stands there. */
async function saveStreets(path: string, graph: StreetGraph): Promise<void> {
  await writeFile(`${path}.being-made`, writeStreets(graph))
  await rename(`${path}.being-made`, path)
}

async function loadStreets(path: string): Promise<StreetGraph | undefined> {
  const file = await open(path).catch(() => undefined)
  if (!file) return undefined
  try {
    const { size } = await file.stat()
    const bytes = new Uint8Array(size)
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, size - at, at)
      if (bytesRead === 0) return undefined
      at += bytesRead
    }
    return openStreets(bytes.buffer)
  } finally {
    await file.close()
  }
}
