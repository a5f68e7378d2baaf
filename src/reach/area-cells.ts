import type { ReachArea } from '../areas/browser.ts'
import type { CoverageFacts } from '../coverage/index.ts'
import { choiceCells, choiceColumns, type MadeFrom, mayTell, methodOfArea, plain } from './cells.ts'
import type { ReachChoices } from './choices.ts'
import { NO_MODE } from './findings/best.ts'
import { type Reason, reasonOf } from './findings/blank-spots.ts'
import type { Reach } from './findings/reach.ts'
import type { ReachPoint } from './points.ts'
import { isWithin, type Norm, norms, UNKNOWN_WAY } from './times/bands.ts'
import { singleModes } from './times/modes.ts'
import { TOLD } from './times/nearest.ts'

const told = ['1', '2', '3'] as const
/** The columns of a download by small area, by name; other people's programs lean on them. */
export const areaColumns = [
  'codes',
  'plaatsen',
  'gemeente',
  'inwoners',
  'epa',
  'seconden',
  'snelst',
  'binnen_norm',
  'minuten_te_veel',
  'reden',
  'alleen_online',
  'vertrektijden_op_tijd',
  'ruimte_per_100',
  'ruimte_per_100_dichtbij',
  ...told.flatMap((rank) => [
    `plek_${rank}` as const,
    `gemeente_${rank}` as const,
    `minuten_${rank}` as const,
    `ongeveer_${rank}` as const,
  ]),
  ...choiceColumns,
] as const
export type AreaCells = Record<(typeof areaColumns)[number], string>

/** What the cells are made from. */
export interface ToldOf {
  areas: readonly ReachArea[]
  points: readonly ReachPoint[]
  /** How many groups meet online. */
  online: number
  reach: Reach
  opening: Uint8Array
  choices: ReachChoices
  nameOf: (municipality: string | undefined) => string
  reasons: Record<Reason, string>
  madeFrom: MadeFrom
}

/** Names municipalities by their codes; one that is unknown has none. */
export function namesOf(municipalities: CoverageFacts['municipalities']): ToldOf['nameOf'] {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  return (code = '') => names.get(code) ?? ''
}

/** Whole minutes, begun ones counted: 30:01 is 31, and so past a norm of 30. */
export const inMinutes = (seconds: number): number => Math.ceil(seconds / 60)

/** One area: its people, how far its nearest points are, and why it is not surely reached. */
export function areaCells(from: ToldOf, row: number): AreaCells {
  const { areas, online, reach, opening, choices, nameOf, reasons, madeFrom } = from
  const { codes, towns, municipality, people, expected } = areas[row]!
  const { norm } = choices
  const seconds = reach.seconds[row]!
  const reason = reasonOf(reach, opening, norm, row)
  return {
    codes: codes.join(' '),
    plaatsen: towns.join('; '),
    gemeente: nameOf(municipality),
    inwoners: plain(people),
    epa: mayTell(expected) ? plain(expected) : '',
    seconden: seconds >= 0 ? plain(seconds) : '',
    snelst: singleModes[reach.by?.[row] ?? NO_MODE] ?? '',
    binnen_norm: yesOrNo(isWithin(seconds, norm)),
    minuten_te_veel: tooMany(seconds, norm),
    reden: reason ? reasons[reason] : '',
    // Another class than reach: it counts nowhere as reached.
    alleen_online: isWithin(seconds, norm) === false && online > 0 ? 'ja' : '',
    vertrektijden_op_tijd: String(departuresWithin(reach, norm, row) ?? ''),
    ...roomCells(reach, row),
    ...nearestCells(from, row),
    ...choiceCells(choices, madeFrom),
    ...ownMethod(from, row),
  }
}

/** Room for every hundred visits that are wanted, by both counts; empty where it is unknown. */
function roomCells({ room, seconds }: Reach, row: number) {
  const of = (column: Float64Array | undefined): string =>
    column && seconds[row] !== UNKNOWN_WAY && room!.wanted[row]! > 0 ? plain(100 * column[row]!) : ''
  return { ruimte_per_100: of(room?.flat), ruimte_per_100_dichtbij: of(room?.enhanced) }
}

/** Where there are streets, each area says whether its way is over them. */
function ownMethod({ reach, choices: { vervoer } }: ToldOf, row: number): { methode?: string } {
  const mode = vervoer === 'beste' ? singleModes[reach.by?.[row] ?? NO_MODE] : vervoer
  return reach.overStreets && mode ? { methode: methodOfArea(mode, reach.overStreets[row] === 1) } : {}
}

/** By public transport: at how many of the departures somebody is there within the norm; undefined where it is unknown. */
export function departuresWithin({ within, seconds }: Reach, norm: Norm, row: number): number | undefined {
  if (!within || seconds[row] === UNKNOWN_WAY) return undefined
  return within[row * norms.length + norms.indexOf(norm)]
}

const yesOrNo = (answer: boolean | undefined): string => (answer === undefined ? '' : answer ? 'ja' : 'nee')

const tooMany = (seconds: number, norm: Norm): string =>
  seconds > norm * 60 ? plain(inMinutes(seconds - norm * 60)) : ''

type NearestCells = Pick<AreaCells, Extract<keyof AreaCells, `${string}_${(typeof told)[number]}`>>

function nearestCells({ points, reach: { nearest }, nameOf }: ToldOf, row: number): NearestCells {
  return Object.fromEntries(
    told.flatMap((rank, i) => {
      const point = points[nearest.point[row * TOLD + i]!]
      return [
        [`plek_${rank}`, point?.name ?? ''],
        [`gemeente_${rank}`, point ? nameOf(point.municipality) : ''],
        [`minuten_${rank}`, point ? plain(inMinutes(nearest.seconds[row * TOLD + i]!)) : ''],
        [`ongeveer_${rank}`, point ? yesOrNo(!point.isExact) : ''],
      ]
    }),
  ) as NearestCells
}

/** Everything else that is written in digits is a code or a day. */
const numbers: readonly string[] = [
  'vertrektijden_op_tijd',
  'ruimte_per_100',
  'ruimte_per_100_dichtbij',
  'inwoners',
  'epa',
  'seconden',
  'minuten_te_veel',
  'minuten_1',
  'minuten_2',
  'minuten_3',
  'norm',
]

/**
 * A feature of a map layer: the middle of an area (degrees, WGS 84) with its cells, numbers as numbers and what is unknown as
 * null; RFC 7946.
 */
export const toFeature = ({ lon, lat }: ReachArea, cells: Readonly<Record<string, string>>) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      name,
      cell === '' ? null : numbers.includes(name) ? Number(cell) : cell,
    ]),
  ),
})
