import type { OsmWrongReason } from './streets/osm-blocks.ts'

const reasons: Record<OsmWrongReason, string> = {
  empty: 'het is leeg',
  'not an OpenStreetMap PBF': 'het is geen uittreksel van OpenStreetMap (.osm.pbf)',
  'ends in the middle': 'het houdt halverwege op',
  'damaged block': 'er staat iets in dat kapot is',
  'block too large': 'er staat een blok in dat groter is dan mag',
  'compression that is not zlib': 'het is ingepakt op een manier die we niet kennen',
  'feature that is not known': 'het vraagt iets dat we niet kennen',
  'more than fits': 'er staan meer straten in dan passen',
  'no streets in it': 'er staan geen straten in',
}

/** Why an extract cannot be used, and at which byte. */
export const extractInWords = (file: string, reason: OsmWrongReason, byte: number, detail = ''): string =>
  `${file} kunnen we niet gebruiken: ${reasons[reason]}${detail && ` (${detail})`}. Bij byte ${byte}.`

/** What `travel walk` says. */
export const walkingCommand = {
  words: 'Zeg: travel walk --to BREEDTE,LENGTE --points CSV. Zie: travel --help',
  wrongOption: (name: string, said: string, expected: string) =>
    `--${name} ${said} kunnen we niet lezen. Schrijf ${expected}.`,
  expected: {
    place: 'een breedte en een lengte, zoals 52.0907,5.1214',
    pace: 'lopen, langzaam, rolstoel of fiets',
    number: 'een heel getal vanaf 0',
  },
  noFile: (file: string) => `${file} is er niet, of is niet te lezen.`,
  noPoints: (file: string) => `${file} heeft geen kolommen id, lat en lon, of is geen CSV.`,
  wrongPoint: (file: string, row: number) => `${file}, rij ${row}: dit is geen plaats op aarde.`,
  wrongStreets: extractInWords,
  attention: (times: number) =>
    `Let op: ${times} keer gaat een straat verder dan het uittreksel. Daar houdt de straat op.`,
}
