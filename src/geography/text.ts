import type { Unreadable } from './map/boundaries.ts'

const whyUnreadable: Record<Unreadable, string> = {
  'not JSON': 'het is geen JSON.',
  'not a FeatureCollection': 'het is geen FeatureCollection (GeoJSON).',
  'no municipality codes': 'er staan geen gemeentecodes in (statcode, gemeentecode of GM_CODE).',
  'no boundaries left': 'er staat geen gemeente in die we kennen.',
  'unknown coordinate system': 'de coördinaten zijn geen WGS84 en geen Rijksdriehoek (EPSG:28992).',
  'coordinates outside the Netherlands': 'er zijn coördinaten buiten Nederland.',
}

/** A few of a list, for a line. */
const some = (codes: readonly string[]): string =>
  codes.slice(0, 5).join(', ') + (codes.length > 5 ? ', …' : '')

/** What the command of geography says: to whoever keeps the server, in Dutch. */
export const text = {
  summary: 'officiële grenzen laden, en vastleggen bij welke regio een gemeente hoort',
  help: (year: number) => `geography update [--year JAAR] [--file BESTAND]
  Laadt de officiële grenzen van de gemeenten (CBS en Kadaster, via PDOK) in plaats van de schematische.
  --year JAAR     jaar van de grenzen; zonder dit ${year}, het jaar van de gemeenten die we kennen
  --file BESTAND  een GeoJSON-bestand dat je zelf hebt opgehaald, voor een server zonder internet
  Er verandert niets als het bestand niet te lezen is of als er gemeenten in ontbreken.
geography claim GEMEENTE REGIO --by WIE --ground TEKST
  Legt vast dat een gemeente bij een IZA-regio hoort, en waar dat op rust. Een eerdere vastlegging vervalt.
geography unclaim GEMEENTE --by WIE
  Trekt die vastlegging in.
geography claims
  Toont wat is vastgelegd.
GEMEENTE is een code (GM0014) of het laatste deel van het adres (/gemeente/…), REGIO een naam of zo'n adres.`,
  words: 'Zeg: geography update [--year JAAR] [--file BESTAND], claim, unclaim of claims. Meer met --help.',
  claimWords: 'Zeg: geography claim GEMEENTE REGIO --by WIE --ground TEKST',
  unclaimWords: 'Zeg: geography unclaim GEMEENTE --by WIE',
  noMunicipality: (typed: string) => `Er is geen gemeente '${typed}'.`,
  noRegion: (typed: string) => `Er is geen IZA-regio '${typed}'.`,
  claimed: (municipality: string, region: string) => `${municipality} hoort bij ${region}.`,
  unclaimed: (municipality: string) => `De vastlegging van ${municipality} is ingetrokken.`,
  notClaimed: (municipality: string) => `Van ${municipality} was niets vastgelegd.`,
  claimLine: (municipality: string, region: string, ground: string, actor: string) =>
    `${municipality}: ${region} (${ground}; vastgelegd door ${actor})`,
  noClaims: 'Er is nog niets vastgelegd.',
  noFile: (file: string) => `Het bestand ${file} is er niet of is niet te lezen.`,
  refused:
    'Geen enkele dienst gaf de grenzen. Haal het bestand zelf op en gebruik --file. Dit antwoordden ze:',
  unreadable: (from: string, why: Unreadable) => `${from} is niet te gebruiken: ${whyUnreadable[why]}`,
  missing: (from: string, codes: readonly string[]) =>
    `In ${from} ontbreken ${codes.length} gemeenten (${some(codes)}). Er is niets veranderd.`,
  unknown: (codes: readonly string[]) => `Er staan ook andere in: ${some(codes)}. Is het een ander jaar?`,
  loaded: (count: number, from: string) => `De grenzen van ${count} gemeenten zijn geladen uit ${from}.`,
}
