import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Database } from '../platform/database.ts'
import { productFolder } from '../platform/files.ts'
import { type Register, readRegister, readRegisterAt } from '../register/index.ts'

/** Older states of the register that people are paging through: some megabytes each with ten thousand places. */
const STANDS_KEPT = 4

const keptFor = new WeakMap<Database, Map<number, Promise<Register>>>()

/** The register as it stood after its change of that number; the most recently asked older ones stay in memory. */
export async function readStand(database: Database, stand: number): Promise<Register> {
  const newest = await readRegister(database)
  if (stand >= newest.revision) return newest
  const kept = keptFor.get(database) ?? new Map<number, Promise<Register>>()
  keptFor.set(database, kept)
  const found = kept.get(stand) ?? readRegisterAt(database, stand)
  kept.delete(stand)
  kept.set(stand, found)
  // A failed reading is not kept.
  found.catch(() => kept.delete(stand))
  if (kept.size > STANDS_KEPT) kept.delete(kept.keys().next().value!)
  return found
}

/** The version of the product, as its package says. */
export const productVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(productFolder, 'package.json'), 'utf8'))).version
