import { KeptTiles, type NoTile, type TileAnswer } from './kept-tiles.ts'
import { type Tile, tileAddress } from './tile.ts'

/** A visitor waits for the list, never for a background. */
const PATIENCE_MS = 5_000
/** A map picture of 512 by 512 is a tenth of this. */
const LARGEST_TILE = 1_000_000
/** About three thousand tiles of 20 kB: the whole country to the size of a town. */
const MOST_HELD = 64_000_000
/** At once to the same source; a screen is some twenty tiles, and the next ones wait their turn. */
const MOST_AT_ONCE = 8
const MOST_WAITING = 200

const pictures = new Set(['image/png', 'image/jpeg', 'image/webp'])

const kept = new KeptTiles(MOST_HELD)
const asking = new Map<string, Promise<TileAnswer>>()

/** A tile of a source: from memory, or asked for once however many want it. */
export async function findTile(template: string, tile: Tile): Promise<TileAnswer> {
  const address = tileAddress(template, tile)
  const known = kept.find(address, performance.now())
  if (known) return known
  const asked = asking.get(address)
  if (asked) return asked
  if (asking.size >= MOST_AT_ONCE + MOST_WAITING) return 'busy'
  const asks = inTurn(() => fetchTile(address))
    .then((answer) => {
      kept.keep(address, answer, performance.now())
      return answer
    })
    .finally(() => asking.delete(address))
  asking.set(address, asks)
  return asks
}

const turns: (() => void)[] = []
let atOnce = 0

async function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  if (atOnce >= MOST_AT_ONCE) await new Promise<void>((go) => turns.push(go))
  else atOnce += 1
  try {
    return await ask()
  } finally {
    const next = turns.shift()
    if (next) next()
    else atOnce -= 1
  }
}

/**
 * Asks a source for a tile, with nothing of the visitor: no header of theirs, no address, no cookie. Another house is not
 * followed to, and what is no picture is not passed on.
 */
export async function fetchTile(address: string, patienceMs = PATIENCE_MS): Promise<TileAnswer> {
  try {
    const answer = await fetch(address, {
      headers: { accept: [...pictures].join(','), 'user-agent': 'Inloop' },
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    })
    const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0]!.trim()
    if (answer.status === 404 || answer.status === 204) return await leave(answer, 'absent')
    if (!answer.ok || !pictures.has(type)) return await leave(answer, 'broken')
    const body = await readBody(answer)
    return body ? { type, body } : 'broken'
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'slow' : 'broken'
  }
}

async function leave(answer: Response, why: NoTile): Promise<NoTile> {
  await answer.body?.cancel()
  return why
}

/** The whole body; undefined once it is larger than any tile. */
async function readBody(answer: Response): Promise<Buffer<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.length
    if (size > LARGEST_TILE) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
