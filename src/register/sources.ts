import type { Platform } from '../platform/platform.ts'

/** Takes the shipped list of public mentions in, through the ordinary importer. */
export async function loadShippedPlaces(_platform: Platform): Promise<void> {}
