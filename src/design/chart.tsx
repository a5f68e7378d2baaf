import type { Child } from 'hono/jsx'

/** What the bars of one kind look like: never told apart by colour alone. */
export interface Series {
  name: string
  /** One of the four colours of charts. */
  colour: 1 | 2 | 3 | 4
  look: 'solid' | 'stripes' | 'dots' | 'lines' | 'outline'
}

export interface Bar {
  /** Index of its series. */
  series: number
  /** Undefined is unknown: no bar, only its label. */
  value: number | undefined
  /** Stands behind the bar: the number in the reader's notation, and a word or two. */
  label: string
}

export interface BarGroup {
  name: string
  bars: Bar[]
}

/** Units of the drawing: about CSS pixels, since a group is shown as wide as a phone. */
const WIDTH = 320
const LONGEST_BAR = 170
const BAR = 14
const STEP = 21

/** A little picture beside a word of a legend: 22 by 14, one unit of room around it. */
export const Swatch = ({ children }: { children: Child }) => (
  <svg class="chart" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

/**
 * Bars in groups, all on one scale from zero, each with its own label; every group is a drawing as wide as a phone, and
 * they flow into as many columns as fit. The same numbers belong in a table beside it: name that table in `description`.
 */
export const BarChart = (props: {
  id: string
  title: string
  /** What is drawn, and where the numbers stand as a table. */
  description: string
  series: Series[]
  groups: BarGroup[]
}) => {
  const { id, series, groups } = props
  const largest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)))
  return (
    <figure class="bar-chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <p class="bar-chart__title" id={`${id}-title`}>
          {props.title}
        </p>
        <p class="small quiet">{props.description}</p>
      </figcaption>
      <Patterns id={id} series={series} />
      <ul class="bar-chart__legend">
        {series.map((one) => (
          <li>
            <Swatch>
              <FilledBar id={id} series={one} x={1} y={1} width={20} height={12} />
            </Swatch>
            {one.name}
          </li>
        ))}
      </ul>
      <div class="bar-chart__groups">
        {groups.map((group, i) => (
          <Group
            id={`${id}-${i + 1}`}
            patterns={id}
            series={series}
            group={group}
            scale={LONGEST_BAR / largest}
          />
        ))}
      </div>
    </figure>
  )
}

const Group = (props: { id: string; patterns: string; series: Series[]; group: BarGroup; scale: number }) => {
  const { id, series, group } = props
  return (
    <div class="bar-chart__group">
      <p class="bar-chart__name" aria-hidden="true">
        {group.name}
      </p>
      <svg
        class="chart"
        role="img"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-bars`}
        viewBox={`0 0 ${WIDTH} ${group.bars.length * STEP}`}
      >
        <title id={`${id}-name`}>{group.name}</title>
        <desc id={`${id}-bars`}>{group.bars.map(({ label }) => label).join('; ')}</desc>
        <path class="chart__axis" d={`M.5 0v${group.bars.length * STEP}`} />
        {group.bars.map((bar, i) => {
          const width = Math.round((bar.value ?? 0) * props.scale * 10) / 10
          const y = i * STEP + (STEP - BAR) / 2
          return (
            <>
              {width > 0 && (
                <FilledBar
                  id={props.patterns}
                  series={series[bar.series]!}
                  x={1}
                  y={y}
                  width={width}
                  height={BAR}
                />
              )}
              <text
                class={bar.value === undefined ? 'chart__quiet' : undefined}
                x={Math.round(width) + 7}
                y={y + BAR - 2}
              >
                {bar.label}
              </text>
            </>
          )
        })}
      </svg>
    </div>
  )
}

interface BarShape {
  x: number
  y: number
  width: number
  height: number
}

const FilledBar = ({ id, series, ...shape }: { id: string; series: Series } & BarShape) =>
  series.look === 'solid' ? (
    <rect class={`chart__series-${series.colour}`} {...shape} />
  ) : (
    <rect
      class={`chart__outline-${series.colour}`}
      fill={series.look === 'outline' ? 'none' : `url(#${patternId(id, series.look, series.colour)})`}
      {...shape}
    />
  )

/** The patterns of one chart: its drawings refer to them by id. */
const Patterns = ({ id, series }: { id: string; series: Series[] }) => (
  <svg class="bar-chart__patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      {series.map(({ look, colour }) => {
        const size = sizes[look]
        return (
          size && (
            <pattern
              id={patternId(id, look, colour)}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
              patternTransform={look === 'stripes' ? 'rotate(45)' : undefined}
            >
              <g class={`chart__fill-${colour}`}>{marks[look]}</g>
            </pattern>
          )
        )
      })}
    </defs>
  </svg>
)

const patternId = (id: string, look: Series['look'], colour: Series['colour']): string =>
  `${id}-${look}-${colour}`

const sizes: Partial<Record<Series['look'], number>> = { stripes: 6, dots: 5, lines: 4 }
const marks: Partial<Record<Series['look'], Child>> = {
  stripes: <rect width="3" height="6" />,
  dots: <circle cx="2.5" cy="2.5" r="1.4" />,
  lines: <rect width="4" height="1.5" y="1.2" />,
}
