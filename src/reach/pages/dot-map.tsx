import type { ReachArea } from '../../areas/browser.ts'
import type { DrawnMap } from '../../coverage/index.ts'
import { Swatch } from '../../design/chart.tsx'
import { MapFigure } from '../../design/map-figure.tsx'
import { longestSide, project, viewBoxOf } from '../../geography/index.ts'
import { sizeOf, sizes, toDots } from '../dots.ts'
import type { ReachPoint } from '../points.ts'
import type { Band } from '../times/bands.ts'

/** A class of areas: the words of the legend, and how its dots look, told apart without colour. */
export interface DotClass {
  words: string
  look: Look
}
/** The looks of dots: round, square, round and open, small, square and open. */
export type Look = Band

interface DotMapProps {
  map: DrawnMap
  title: string
  description: string
  /** The second line of the note: how exactly borders are drawn where they are not official. */
  schematic: string
  /** GM codes of the municipalities that are drawn. */
  municipalities: readonly string[]
  areas: readonly ReachArea[]
  /** The first is drawn on top. */
  classes: readonly DotClass[]
  /** Of each area, by its row, which of the classes it is in; −1: it has no dot. */
  classOf: (area: number) => number
  /** The words for a diamond, and where they stand. */
  pointWords: string
  points: readonly Pick<ReachPoint, 'lon' | 'lat'>[]
}

/** Each area as a dot: its size by people, its look by its class. */
export const DotMap = (props: DotMapProps) => {
  const { map, areas, classes } = props
  const drawn = props.municipalities.flatMap((code) => map.areas.get(code) ?? [])
  const extents = drawn.map(({ extent }) => extent)
  const side = longestSide(extents)
  const chosen = new Set(props.municipalities)
  const shown = [...areas.keys()].filter((area) => chosen.has(areas[area]!.municipality))
  const rowsIn = Map.groupBy(shown, (area) => `${props.classOf(area)} ${sizeOf(areas[area]!.people)}`)
  return (
    <MapFigure
      title={props.title}
      note={`${props.description} ${map.official ?? props.schematic}`}
      legend={[
        ...classes.map(({ look, words }) => (
          <>
            <Swatch>
              <Dots look={look} size={0} path="M11 7h0" />
            </Swatch>
            {words}
          </>
        )),
        <>
          <Swatch>
            <path class="reach-map__point" d={door([11, 7], 4)} />
          </Swatch>
          {props.pointWords}
        </>,
      ]}
      summary={classes.map(({ words }) => words).join('; ')}
      class={`reach-map${side < NEARBY ? ' reach-map--near' : ''}`}
      viewBox={viewBoxOf(extents)}
    >
      <path
        class="reach-map__ground"
        d={side < NEARBY ? drawn.map(({ path }) => path).join('') : map.provinces}
      />
      {[...classes.entries()].toReversed().flatMap(([row, { look }]) =>
        sizes.map((size) => {
          const rows = rowsIn.get(`${row} ${size}`)
          return (
            rows && (
              <Dots
                look={look}
                size={size}
                path={toDots(rows.map((area) => project(areas[area]!.lon, areas[area]!.lat)))}
              />
            )
          )
        }),
      )}
      <path
        class="reach-map__point"
        d={props.points.map(({ lon, lat }) => door(project(lon, lat), side / DOORS)).join('')}
      />
    </MapFigure>
  )
}

/** Map units of the longest side below which there is room for larger dots: about half the country. */
const NEARBY = 300
/** So many half diamonds fit beside each other. */
const DOORS = 110

/** Round or square, full or open, or small: told apart without colour. What is open has the ground drawn over it. */
const Dots = ({ look, size, path }: { look: Look; size: number; path: string }) => {
  const shape = `reach-map__dots reach-map__size-${size}${squares.includes(look) ? ' reach-map__square' : ''}`
  return (
    <>
      <path class={`${shape} reach-map__${look}`} d={path} />
      {open.includes(look) && <path class={`${shape} reach-map__hole`} d={path} />}
    </>
  )
}
const squares: readonly Look[] = ['30', 'unknown']
const open: readonly Look[] = ['45', 'unknown']

/** A diamond round a spot. */
const door = ([x, y]: readonly [number, number], half: number): string =>
  `M${round(x)} ${round(y - half)}l${half} ${half} ${-half} ${half} ${-half} ${-half}z`

const round = (value: number): number => Math.round(value * 10) / 10
