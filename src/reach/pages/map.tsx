import type { DrawnMap } from '../../coverage/index.ts'
import { Swatch } from '../../design/chart.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { longestSide, project, viewBoxOf } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import type { ReachArea } from '../areas.ts'
import { type Band, bandOf, bands } from '../bands.ts'
import { sizeOf, sizes, toDots } from '../dots.ts'
import type { ReachPoint } from '../points.ts'
import type { ReachSum } from '../sums.ts'
import { texts } from '../text.ts'

/**
 * Each postcode area as a dot: its size by people, its look by how near a support point is. The same numbers stand in a
 * table on the same page.
 */
export const ReachMap = (props: {
  language: Language
  map: DrawnMap
  /** GM codes of the municipalities that are drawn. */
  municipalities: readonly string[]
  areas: readonly ReachArea[]
  /** Of each area, by its row. */
  seconds: Int32Array
  points: readonly ReachPoint[]
  sum: ReachSum
  description: string
}) => {
  const { language, map, areas, points, seconds, sum } = props
  const say = texts[language]
  const drawn = props.municipalities.flatMap((code) => map.areas.get(code) ?? [])
  const extents = drawn.map(({ extent }) => extent)
  const side = longestSide(extents)
  const chosen = new Set(props.municipalities)
  const shown = [...areas.keys()].filter((area) => chosen.has(areas[area]!.municipality))
  const people = (band: Band) => formatNumber(language, sum.inBand[bands.indexOf(band)]!.people)
  const legend = bands
    .filter((band) => sum.inBand[bands.indexOf(band)]!.people > 0)
    .map((band) => ({ band, words: say.map.legend(say.table.bands[band], people(band)) }))
  return (
    <figure class="area-map" aria-labelledby="kaart-titel">
      <figcaption>
        <p class="bar-chart__title" id="kaart-titel">
          {say.map.title}
        </p>
        <p class="small quiet">
          {props.description} {map.official ?? say.map.schematic}
        </p>
      </figcaption>
      <ul class="bar-chart__legend">
        {legend.map(({ band, words }) => (
          <li>
            <Swatch>
              <Dots band={band} size={0} path="M11 7h0" />
            </Swatch>
            {words}
          </li>
        ))}
        <li>
          <Swatch>
            <path class="reach-map__point" d={door([11, 7], 4)} />
          </Swatch>
          {say.map.point}
        </li>
      </ul>
      <svg
        class={`chart reach-map${side < NEARBY ? ' reach-map--near' : ''}`}
        role="img"
        aria-labelledby="kaart-naam"
        aria-describedby="kaart-inhoud"
        viewBox={viewBoxOf(extents)}
      >
        <title id="kaart-naam">{say.map.title}</title>
        <desc id="kaart-inhoud">{legend.map(({ words }) => words).join('; ')}</desc>
        <path
          class="reach-map__ground"
          d={side < NEARBY ? drawn.map(({ path }) => path).join('') : map.provinces}
        />
        {bands.toReversed().flatMap((band, i) =>
          sizes.map((size) => {
            const rows = shown.filter(
              (area) =>
                bandOf(seconds[area]!) === bands.length - 1 - i && sizeOf(areas[area]!.people) === size,
            )
            const path = toDots(rows.map((area) => project(areas[area]!.lon, areas[area]!.lat)))
            return rows.length > 0 && <Dots band={band} size={size} path={path} />
          }),
        )}
        <path
          class="reach-map__point"
          d={points.map(({ lon, lat }) => door(project(lon, lat), side / DOORS)).join('')}
        />
      </svg>
    </figure>
  )
}

/** Map units of the longest side below which there is room for larger dots: about half the country. */
const NEARBY = 300
/** So many half diamonds fit beside each other. */
const DOORS = 110

/** Round or square, full or open, or small: told apart without colour. What is open has the ground drawn over it. */
const Dots = ({ band, size, path }: { band: Band; size: number; path: string }) => {
  const shape = `reach-map__dots reach-map__size-${size}${squares.includes(band) ? ' reach-map__square' : ''}`
  return (
    <>
      <path class={`${shape} reach-map__${band}`} d={path} />
      {open.includes(band) && <path class={`${shape} reach-map__hole`} d={path} />}
    </>
  )
}
const squares: readonly Band[] = ['30', 'unknown']
const open: readonly Band[] = ['45', 'unknown']

/** A diamond round a spot. */
const door = ([x, y]: readonly [number, number], half: number): string =>
  `M${round(x)} ${round(y - half)}l${half} ${half} ${-half} ${half} ${-half} ${-half}z`

const round = (value: number): number => Math.round(value * 10) / 10
