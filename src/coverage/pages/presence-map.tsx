import { Swatch } from '../../design/chart.tsx'
import { MapFigure } from '../../design/map-figure.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Municipality } from '../../geography/index.ts'
import { viewBoxOf } from '../../geography/index.ts'
import type { Language } from '../../platform/language.ts'
import type { CoverageFacts } from '../facts.ts'
import { countPresence, type Presence, presenceOf, presences } from '../municipal-presence.ts'
import type { DrawnMap } from '../store.ts'
import { texts } from '../text.ts'

/** Which municipalities have at least one support point. The same is said in a table on the same page. */
export const PresenceMap = (props: {
  language: Language
  map: DrawnMap
  facts: CoverageFacts
  municipalities: readonly Municipality[]
}) => {
  const { language, map, facts, municipalities } = props
  const say = texts[language]
  const areas = municipalities.flatMap(({ code, name }) => {
    const area = map.areas.get(code)
    return area ? [{ ...area, name, presence: presenceIn(facts, code) }] : []
  })
  const counts = countPresence(areas.map(({ presence }) => presence))
  const count = (presence: Presence) => formatNumber(language, counts[presence])
  return (
    <MapFigure
      title={say.map.title}
      note={`${map.official ?? say.map.schematic} ${say.map.description}`}
      legend={presences.map((presence) => (
        <>
          <Swatch>
            <rect {...looks[presence]} x="1" y="1" width="20" height="12" />
          </Swatch>
          {say.presences[presence]} ({count(presence)})
        </>
      ))}
      summary={say.map.summary(count('yes'), count('under way'), count('none known to us'))}
      class="area-map__map"
      viewBox={viewBoxOf(areas.map(({ extent }) => extent))}
    >
      <defs>
        <pattern
          id="onderweg"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="chart__fill-3" width="2.5" height="5" />
        </pattern>
      </defs>
      {areas.map(({ path, presence }) => (
        <path {...looks[presence]} d={path} />
      ))}
    </MapFigure>
  )
}

/** Green is yes, stripes are under way, paper is none known to us. */
const looks: Record<Presence, { class: string; fill?: string }> = {
  yes: { class: 'area-map__yes' },
  'under way': { class: 'area-map__line', fill: 'url(#onderweg)' },
  'none known to us': { class: 'area-map__none' },
}

export const presenceIn = ({ supply, underWay }: CoverageFacts, code: string): Presence =>
  presenceOf(supply.ofMunicipality.get(code)?.length ?? 0, underWay.ofMunicipality.get(code)?.length ?? 0)
