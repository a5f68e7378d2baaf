import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDataFolder } from './data-folder.ts'
import { readOrNothing } from './process-life.ts'
import type { WorldKeeper } from './second-world.ts'

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
        const open = await openDataFolder(halfMade, '', now)
        try {
          await fill(open)
        } finally {
          await open.close()
        }
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
