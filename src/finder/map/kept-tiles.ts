/** What came back for a tile: a picture, or in a word why there is none. */
export type TileAnswer = { type: string; body: Buffer<ArrayBuffer> } | NoTile
/** *absent*: the source has none there; *slow*, *broken*: it should have; *busy*: we ask for too many at once. */
export type NoTile = 'absent' | 'slow' | 'broken' | 'busy'

interface KeptTile {
  answer: TileAnswer
  /** Milliseconds on whatever clock the caller counts by. */
  until: number
}

/** What an entry holds beside its picture: a guess on the safe side. */
const BESIDE = 500
/** A map changes a few times a year. A source that fails is left alone for a moment, but not for long. */
const KEEP_MS = 7 * 24 * 3_600_000
const KEEP_FAILURE_MS = 30_000

/** Tiles in memory, the longest unused ones leaving first when there are more than so many bytes. */
export class KeptTiles {
  readonly #kept = new Map<string, KeptTile>()
  readonly #mostBytes: number
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  find(address: string, now: number): TileAnswer | undefined {
    const kept = this.#kept.get(address)
    if (!kept) return undefined
    this.#kept.delete(address)
    if (kept.until <= now) {
      this.#bytes -= sizeOf(kept.answer)
      return undefined
    }
    this.#kept.set(address, kept)
    return kept.answer
  }

  keep(address: string, answer: TileAnswer, now: number): void {
    const before = this.#kept.get(address)
    if (before) this.#drop(address, before)
    const isFailure = answer === 'slow' || answer === 'broken'
    this.#kept.set(address, { answer, until: now + (isFailure ? KEEP_FAILURE_MS : KEEP_MS) })
    this.#bytes += sizeOf(answer)
    for (const [oldest, kept] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) return
      this.#drop(oldest, kept)
    }
  }

  #drop(address: string, { answer }: KeptTile): void {
    this.#kept.delete(address)
    this.#bytes -= sizeOf(answer)
  }
}

const sizeOf = (answer: TileAnswer): number => BESIDE + (typeof answer === 'string' ? 0 : answer.body.length)
