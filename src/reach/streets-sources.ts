import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where extracts of OpenStreetMap are kept. */
export const streetsFolder = (largeFiles: string): string => join(largeFiles, 'streets')

/** Gives an extract its place, under its checksum; what was worked out of it lies beside it. */
export async function placeExtract(
  largeFiles: string,
  { path, checksum }: { path: string; checksum: string },
): Promise<string> {
  const place = join(streetsFolder(largeFiles), `${checksum}.osm.pbf`)
  await rename(path, place)
  return place
}

/** Removes all that is kept of streets but what belongs to one checksum. */
export async function removeOtherExtracts(largeFiles: string, checksum?: string): Promise<void> {
  const folder = streetsFolder(largeFiles)
  for (const name of await readdir(folder).catch(() => []))
    if (checksum === undefined || !name.startsWith(checksum)) await rm(join(folder, name), { force: true })
}
