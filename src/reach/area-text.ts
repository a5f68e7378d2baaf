import type { AreaKind } from '../areas/browser.ts'
import type { AreaFinding } from '../areas/index.ts'

type Reasons = Record<AreaFinding['reason'], (found: string) => string>

const reasons: Reasons = {
  'no file': () => 'dit bestand is er niet of is niet te lezen',
  empty: () => 'dit bestand is leeg',
  zip: () => 'dit is een zip; pak hem eerst uit en lees het .gpkg- of .csv-bestand in',
  'too large': () => 'dit is veel te groot voor een bestand met gebieden',
  'no table': () => 'dit is geen GeoPackage en geen CSV',
  damaged: () => 'dit bestand is beschadigd of niet heel',
  'no code': () =>
    'geen kolom met codes van het CBS: crs28992res500m, crs28992res100m, buurtcode of gwb_code_10',
  'no people column': () => 'geen kolom met inwoners: aantal_inwoners of a_inw',
  'no people': () => 'er woont in geen van de gebieden iemand, of het CBS zegt van geen enkel gebied hoeveel',
  code: (found) => `dit is geen code van een buurt of een vierkant in het Nederlandse stelsel: “${found}”`,
  people: (found) => `dit is geen aantal mensen: “${found}”`,
  twice: (found) => `dit gebied staat er twee keer in: “${found}”`,
  elsewhere: (found) => `dit gebied ligt niet in Nederland: “${found}”`,
  grid: (found) => `de kaart staat in stelsel EPSG:${found}; alleen EPSG:28992 (RD) kan worden gelezen`,
  quote: () => 'een aanhalingsteken staat verkeerd of gaat niet meer dicht',
  width: () => 'deze regel heeft meer of minder kolommen dan de kop',
  'too wide': () => 'deze regel is veel te lang',
  'too many': () => 'er staan meer gebieden in dan Nederland heeft',
}

export const areaCommand = {
  summary: 'Gebieden van het CBS: buurten en vierkanten',
  help: `areas load BESTAND [--year JAAR]
  Leest buurten of vierkanten van het CBS in, waarvan /bereik dan verteld wordt. Dit kan:
  - vierkanten van 500 of 100 meter: cbs_vk500_2024_v1.gpkg, of een CSV met dezelfde kolommen;
  - buurten: de wijk- en buurtkaart (wijkenbuurten_2024_v1.gpkg), of kerncijfers als CSV (kwb-2024.csv).
  Het jaar staat in de naam van het bestand; anders geef je het. Een CSV van buurten heeft geen kaart: die
  liggen dan in het midden van hun postcodegebied. Klopt een regel niet, dan verandert er niets.
areas show
  Welke gebieden er zijn, van welk jaar, en wat er niet van bekend is.
areas remove SOORT
  Haalt ze weg. SOORT is buurt, vierkant500 of vierkant100.`,
  words: 'Zeg: areas load BESTAND, areas show of areas remove SOORT. Zie: areas --help',
  wrongYear: (typed: string) => `Dit is geen jaar: ${typed}. Geef er een zoals --year 2024.`,
  noYear: (file: string) =>
    `Van welk jaar zijn deze cijfers? Dat staat niet in de naam ${file}. Geef het erbij: --year 2024`,
  reading: (file: string) => `We lezen ${file}.`,
  progress: (rows: string) => `${rows} regels`,
  merging: 'We voegen gebieden met weinig mensen samen.',
  finding: (file: string, { reason, line, found = '' }: AreaFinding) =>
    `${file}${line === undefined ? '' : `, regel ${line}`}: ${reasons[reason](found)}`,
  refused: 'Dit bestand is niet ingelezen. Er is niets veranderd.',
  kinds: {
    buurt: 'buurten',
    vierkant500: 'vierkanten van 500 meter',
    vierkant100: 'vierkanten van 100 meter',
  } satisfies Record<AreaKind, string>,
  none: 'Er zijn geen gebieden van het CBS ingelezen. Bereik wordt verteld per postcode.',
  loaded: (areas: string, kind: string, year: string, people: string) =>
    `${areas} ${kind} (CBS, ${year}), met ${people} inwoners`,
  from: (source: string, day: string) => `van: ${source}, ingelezen op ${day}`,
  unknown: (count: string) =>
    `let op: van ${count} zegt het CBS niet hoeveel mensen er wonen; die tellen niet mee`,
  empty: (count: string) => `in ${count} woont niemand`,
  byPostcode: (count: string) => `let op: ${count} zonder kaart liggen in het midden van hun postcodegebied`,
  withoutPlace: (count: string) => `let op: van ${count} is niet bekend waar ze liggen; die tellen niet mee`,
  byNearest: (count: string) => `gemeente: bij ${count} die van het postcodegebied dat het dichtst bij is`,
  byBorders: (count: string) => `gemeente: bij ${count} volgens de officiële grenzen`,
  gone: 'let op: het bestand zelf is er niet meer, of is van een andere versie; lees het opnieuw in',
  removed: (kind: string) => `De ${kind} zijn weg.`,
  noSuch: (kind: string) => `Er zijn geen ${kind} ingelezen.`,
}
