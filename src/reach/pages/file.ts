import { formatDay, joinWords } from '../../design/numbers.ts'
import { printPage } from '../../design/report/print-page.tsx'
import type { Request } from '../../platform/platform.ts'
import { areaCells, namesOf, type ToldOf, toFeature } from '../area-cells.ts'
import type { MadeFrom } from '../cells.ts'
import { parseReachChoices, toReachQuery } from '../choices.ts'
import { isBeingComputed, lookAtReach, type ReachLook, UNTIL_DONE, withRoom } from '../look-store.ts'
import { listOffered } from '../store.ts'
import { streetsTexts } from '../streets-text.ts'
import { texts } from '../text.ts'
import { ifOpenInWords } from './disclaimers.tsx'
import { refusalInWords } from './form.tsx'
import { yearOf } from './small-areas.tsx'
import { sourcesInWords } from './streets.tsx'
import { sourceInWords, whyUnknown } from './transit.tsx'

/** A file says nothing while it is being computed, so it waits; what cannot be computed has no file. */
export async function lookForFile(c: Request): Promise<ReachLook | Response> {
  const read = parseReachChoices(c.req.queries(), await listOffered(c.var.database))
  if ('problems' in read) return c.text(refusalInWords(c.var.language, read), 400)
  const look = await lookAtReach(c.var, read.choices, UNTIL_DONE)
  if (!isBeingComputed(look) && !look.transit?.wrong) return withRoom(c.var, look)
  c.header('retry-after', '60')
  return c.text(whyUnknown(c, look) ?? texts[c.var.language].transit.late, 503)
}

/** A page on paper, with the address that gives the same numbers. */
export async function printAt(
  c: Request,
  path: string,
  name: string,
  show: (patience: number) => Promise<Response>,
) {
  const read = parseReachChoices(c.req.queries(), await listOffered(c.var.database))
  const address = 'problems' in read ? path : `${path}?${toReachQuery(read.choices)}`
  return printPage(c, await show(UNTIL_DONE), address, name)
}

/** What the cells of a file are made from. */
export function toldOf(c: Request, look: ReachLook): ToldOf {
  const { reachFacts, reach, opening, choices } = look
  const { areas, points, online, facts } = reachFacts
  return {
    areas,
    points,
    online,
    reach,
    opening,
    choices,
    nameOf: namesOf(facts.municipalities),
    reasons: texts[c.var.language].area.reasons,
    madeFrom: madeFromOf(c, look),
  }
}

/** Whose facts these are, and whose timetable of which days. */
export function madeFromOf(c: Request, { transit, streets, reachFacts }: ReachLook): MadeFrom {
  const { language } = c.var
  const sources = sourcesInWords(language, streets)
  const ofStreets = streets?.found
    ? `OpenStreetMap, ${streets.streets.day ?? streetsTexts[language].unknownDay}`
    : ''
  const year = yearOf(reachFacts)
  if (!transit) return { timetable: '', day: '', streets: ofStreets, year, sources }
  const { agencies, tripsOnDays } = transit.timetable.report
  const days = Object.keys(tripsOnDays).sort()
  const [first, last] = [days[0]!, days.at(-1)!].map((day) =>
    formatDay(language, Temporal.PlainDate.from(day)),
  )
  const told = texts[language].transit.ofFile(
    sourceInWords(transit.timetable),
    joinWords(language, agencies),
    `${first} – ${last}`,
  )
  return { timetable: told, day: transit.day ?? '', streets: ofStreets, year, sources }
}

/** Some areas as a map layer: their middles, their people, their nearest points and why they are not surely reached. */
export function answerLayer(c: Request, look: ReachLook, rows: readonly number[], name: string): Response {
  const { language, example } = c.var
  const told = toldOf(c, look)
  const { areas } = look.reachFacts
  const madeUp = example && { let_op: 'verzonnen voorbeeld' }
  const layer = {
    type: 'FeatureCollection',
    bronnen: told.madeFrom.sources,
    dienstregeling: told.madeFrom.timetable || null,
    reisdag: told.madeFrom.day || null,
    opmerking: ifOpenInWords(language, look.reachFacts),
    features: rows.map((row) => toFeature(areas[row]!, { ...areaCells(told, row), ...madeUp })),
  }
  return c.body(JSON.stringify(layer), 200, {
    'content-type': 'application/geo+json',
    'content-disposition': `attachment; filename="${example ? 'voorbeeld-' : ''}${name}.geojson"`,
  })
}
