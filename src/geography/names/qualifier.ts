import { runTogether } from './spelling.ts'

/** What people put behind a name to tell namesakes apart, run together, and the province it stands for. */
const provinceBehind: Record<string, string> = {
  gr: 'Groningen',
  gn: 'Groningen',
  groningen: 'Groningen',
  fr: 'Friesland',
  frl: 'Friesland',
  friesland: 'Friesland',
  fryslan: 'Friesland',
  dr: 'Drenthe',
  drenthe: 'Drenthe',
  o: 'Overijssel',
  ov: 'Overijssel',
  overijssel: 'Overijssel',
  fl: 'Flevoland',
  flevoland: 'Flevoland',
  gd: 'Gelderland',
  gld: 'Gelderland',
  gelderland: 'Gelderland',
  u: 'Utrecht',
  ut: 'Utrecht',
  utrecht: 'Utrecht',
  nh: 'Noord-Holland',
  noordholland: 'Noord-Holland',
  zh: 'Zuid-Holland',
  zuidholland: 'Zuid-Holland',
  z: 'Zeeland',
  zl: 'Zeeland',
  zeeland: 'Zeeland',
  nb: 'Noord-Brabant',
  brabant: 'Noord-Brabant',
  noordbrabant: 'Noord-Brabant',
  l: 'Limburg',
  lb: 'Limburg',
  limburg: 'Limburg',
}

/** A name and the province behind it: «Hengelo (O)», «Bergen Limburg», «Rijswijk Zuid-Holland». */
export function splitQualifier(words: readonly string[]): { name: string; province: string } | undefined {
  for (const behind of [2, 1]) {
    const province = provinceBehind[runTogether(words.slice(-behind))]
    if (province && words.length > behind) return { name: runTogether(words.slice(0, -behind)), province }
  }
  return undefined
}

/** The name without what the publisher put behind it: Bergen (NH), Elst Ut, Alteveer gem Hoogeveen, Bavel AC. */
export const withoutQualifier = (name: string): string =>
  name.replace(/ (\(.*\)|gem\.? .*|NH|NB|L|Gld|Ut|AC|ca)$/, '')
