import { rmSync } from 'node:fs'
import type { OpenDatabase } from './database.ts'
import { oneByOne } from './in-turn.ts'
import type { Platform } from './platform.ts'

/** The same product on a database of its own: nothing in it can reach the figures, exports and pages of the first. */
export interface World extends Platform {
  open: OpenDatabase
}

/** A world that stands somewhere: which one, and what it was made from. */
export interface Standing {
  id: string
  madeFrom: string
}

/** Where a second world is kept: a folder, or a schema of the server. */
export interface WorldKeeper {
  find: () => Promise<Standing | undefined>
  open: () => Promise<OpenDatabase>
  /** Makes a world beside its place and, when whole, puts it in the place of one that stood there. */
  make: (making: Making) => Promise<void>
  /** Removes the world and what an interrupted making left; true when there was one. */
  remove: () => Promise<boolean>
  /** Removes only what an interrupted making left. */
  tidy: () => Promise<void>
}
export interface Making {
  madeFrom: string
  fill: (open: OpenDatabase) => Promise<void>
  /** Called when the new world is whole: the one that stands there is let go of. */
  leave: () => Promise<void>
}

interface Setting extends Pick<Platform, 'now' | 'newId' | 'largeFiles'> {
  path: string
  /** What a world of this version is made from: one made from something else is not served, and made anew. */
  madeFrom: string
  fill: (world: World) => Promise<void>
}

/** How long what was found is believed; and how long a world that would not open is left alone. */
const LOOK_AGAIN_AFTER_MS = 250
const TRY_AGAIN_AFTER_MS = 10_000

interface Opened {
  id: string
  world: World
  /** How many are at work in it. */
  busy: number
  /** Called by the last one that leaves, once it is to be closed. */
  empty?: () => void
}

/** A world beside the first: looked for, opened, made and removed while the first goes on. */
export class SecondWorld {
  /** Where it answers, below the address of the first. */
  readonly path: string
  readonly #keeper: WorldKeeper
  readonly #setting: Setting
  #opened: Opened | undefined
  #lookAgainAt = 0
  /** Opening, making and removing happen one after the other. */
  readonly #inTurn = oneByOne()
  /** Making takes seconds: meanwhile whoever looks in finds what was there before, and nobody waits. */
  #isMaking = false

  constructor(keeper: WorldKeeper, setting: Setting) {
    this.path = setting.path
    this.#keeper = keeper
    this.#setting = setting
  }

  /** Whether it stands and is of this version; what another process made or removed is noticed within a moment. */
  async stands(): Promise<boolean> {
    await this.#lookIfNeeded()
    return this.#opened !== undefined
  }

  /** As `stands`, without believing what was found a moment ago. */
  stillStands(): Promise<boolean> {
    this.#lookAgainAt = 0
    return this.stands()
  }

  /** Does work in the world, which stays until that is done; nothing when there is no world. */
  async within<T>(work: (world: World) => Promise<T>): Promise<T | undefined> {
    await this.#lookIfNeeded()
    const here = this.#opened
    if (!here) return undefined
    here.busy += 1
    try {
      return await work(here.world)
    } finally {
      here.busy -= 1
      if (here.busy === 0) here.empty?.()
    }
  }

  load(): Promise<'made' | 'made anew' | 'stands already'> {
    return this.#making(async () => {
      const found = await this.#keeper.find()
      if (found?.madeFrom === this.#setting.madeFrom) return 'stands already'
      await this.#make()
      return found ? 'made anew' : 'made'
    })
  }

  /** At the start: opens what stands, and makes anew what is of another version. */
  renew(): Promise<void> {
    return this.#making(async () => {
      try {
        await this.#keeper.tidy()
        const found = await this.#keeper.find()
        if (found && found.madeFrom !== this.#setting.madeFrom) await this.#make()
        else await this.#look()
      } catch (error) {
        this.#goOnWithout(error)
      }
    })
  }

  /** False when there was nothing to remove. */
  remove(): Promise<boolean> {
    return this.#making(async () => {
      await this.#leave()
      rmSync(this.#setting.largeFiles, { recursive: true, force: true })
      return this.#keeper.remove()
    })
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#leave())
  }

  #making<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      this.#isMaking = true
      try {
        return await work()
      } finally {
        this.#isMaking = false
      }
    })
  }

  async #make(): Promise<void> {
    const { madeFrom, fill } = this.#setting
    await this.#keeper.make({
      madeFrom,
      fill: (open) => fill(this.#worldOn(open)),
      leave: () => this.#leave(),
    })
    await this.#look()
  }

  async #lookIfNeeded(): Promise<void> {
    const isNeeded = () => !this.#isMaking && performance.now() >= this.#lookAgainAt
    if (isNeeded()) await this.#inTurn(async () => (isNeeded() ? this.#look() : undefined))
  }

  async #look(): Promise<void> {
    try {
      const found = await this.#keeper.find()
      const id = found?.madeFrom === this.#setting.madeFrom ? found.id : undefined
      // Whoever is at work in what is gone may take long; nobody else waits for that.
      if (id !== this.#opened?.id) this.#leave().catch((error) => this.#goOnWithout(error))
      if (id !== undefined) this.#opened ??= { id, world: this.#worldOn(await this.#keeper.open()), busy: 0 }
      this.#lookAgainAt = performance.now() + LOOK_AGAIN_AFTER_MS
    } catch (error) {
      this.#goOnWithout(error)
    }
  }

  /** The first world does not stop for the second. */
  #goOnWithout(error: unknown): void {
    console.error(`The world at ${this.path} cannot be opened:`, error)
    this.#lookAgainAt = performance.now() + TRY_AGAIN_AFTER_MS
  }

  #worldOn(open: OpenDatabase): World {
    const { now, newId, largeFiles } = this.#setting
    return { open, database: open.database, now, newId, largeFiles }
  }

  async #leave(): Promise<void> {
    const leaving = this.#opened
    this.#opened = undefined
    if (!leaving) return
    if (leaving.busy > 0) await new Promise<void>((resolve) => (leaving.empty = resolve))
    await leaving.world.open.close()
  }
}
