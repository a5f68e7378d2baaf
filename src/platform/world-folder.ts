import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDataFolder } from './data-folder.ts'
import { connectDatabase } from './database.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { readOrNothing } from './process-life.ts'
import type { Making, WorldKeeper } from './second-world.ts'

/** Keeps a second world in a folder, as an embedded database of its own. Whoever has the lock of the first has this too. */
export function worldFolder(place: string, now: () => Temporal.Instant): WorldKeeper {
  const [folder, halfMade] = [resolve(place), `${resolve(place)}.being-made`]
  const sign = (of: string) => join(of, 'made-from')
  const removeAll = () => {
    for (const each of [folder, halfMade]) rmSync(each, { recursive: true, force: true })
  }
  return {
    find: async () => {
      const madeFrom = readOrNothing(sign(folder))
      return madeFrom === undefined ? undefined : { id: String(statSync(sign(folder)).ino), madeFrom }
    },
    open: () => openDataFolder(folder, '', now),
    make: async ({ madeFrom, fill, leave }) => {
      rmSync(halfMade, { recursive: true, force: true })
      try {
        await fillEmbedded(join(halfMade, 'database'), fill)
        writeFileSync(sign(halfMade), madeFrom)
      } catch (error) {
        rmSync(halfMade, { recursive: true, force: true })
        throw error
      }
      await leave()
      rmSync(folder, { recursive: true, force: true })
      renameSync(halfMade, folder)
    },
    tidy: async () => rmSync(halfMade, { recursive: true, force: true }),
    remove: async () => {
      const was = existsSync(folder)
      removeAll()
      return was
    },
  }
}

async function fillEmbedded(folder: string, fill: Making['fill']): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const embedded = await startEmbedded({ folder })
  const open = connectDatabase({ socketFolder: embedded.socketFolder })
  try {
    await migrate(open)
    await fill(open)
  } finally {
    await open.close()
    await embedded.stop()
  }
}
