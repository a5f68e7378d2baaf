import { openColumns, writeColumns } from '../../platform/column-file.ts'
import type { AreaKind, CbsAreas } from './area-kinds.ts'

/** Of what the columns mean, and of how a file of the publisher is read. */
const VERSION = 1
const columns = {
  lon: 'doubles',
  lat: 'doubles',
  people: 'ints',
  name: 'ints',
  municipality: 'ints',
} as const

/** Areas as the bytes of a file. */
export function writeAreas(areas: CbsAreas): Uint8Array<ArrayBuffer> {
  const { kind, codes, names, municipalities, ...rest } = areas
  const { lon, lat, people, name, municipality } = rest
  // Hundreds of thousands of codes as one text: a list of them takes longer to read than the columns.
  const words = { kind, codes: codes.join(' '), names, municipalities }
  return writeColumns(VERSION, { lon, lat, people, name, municipality }, words)
}

/** The areas in a file; undefined when it is damaged, or of another version. */
export function openAreas(file: ArrayBufferLike): CbsAreas | undefined {
  const read = openColumns(file, VERSION, columns)
  if (!read) return undefined
  const { codes, ...words } = read.readWords() as {
    kind: AreaKind
    codes: string
    names: string[]
    municipalities: string[]
  }
  return { ...words, ...read.columns, codes: codes === '' ? [] : codes.split(' ') }
}
