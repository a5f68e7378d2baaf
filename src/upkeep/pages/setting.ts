import { dayOf } from '../../design/numbers.ts'
import { inDutchOrder } from '../../design/words.ts'
import { readGeography } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import { buildAreaNames } from '../../register/index.ts'
import type { Setting } from '../value-in-words.tsx'

/** What a page of a place is said with. */
export async function readSetting(c: Request): Promise<Setting> {
  const areas = buildAreaNames(await readGeography(c.var.database))
  return { language: c.var.language, areas, today: dayOf(c.var.now()) }
}

/** To choose from, in Dutch order. */
export async function listMunicipalities(c: Request): Promise<{ code: string; name: string }[]> {
  const { municipalities } = await readGeography(c.var.database)
  return [...municipalities.values()].sort((a, b) => inDutchOrder(a.name, b.name))
}
