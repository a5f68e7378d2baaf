import { titledAsExample } from '../design/example-banner.tsx'
import { dayOf } from '../design/numbers.ts'
import { answerCsv } from '../platform/answer-csv.ts'
import { answerTagged, tagOf } from '../platform/answer-tagged.ts'
import { addressIn } from '../platform/language.ts'
import type { Request } from '../platform/platform.ts'
import { daysOfWish, parseAgendaWish } from './agenda-wish.ts'
import { writeCalendar } from './calendar/calendar.ts'
import { calendarWords } from './calendar-words.ts'
import { type Around, type Entry, type Given, listEntries, listGiven, type Wish } from './entries.ts'
import { openMunicipality } from './pages/open-municipality.ts'
import { openPlace } from './pages/open-place.tsx'
import { askedDays, fileOfDays } from './pages/week-page.tsx'
import { tableColumns, tableRow } from './programme-table.ts'
import { readAround } from './store.ts'
import { texts } from './text.ts'

/** Who asks for the same calendar again is told so before anything is made. */
function answerCalendar(c: Request, fileName: string, name: string, wish: Wish, around: Around) {
  const today = dayOf(c.var.now())
  // Of the address only the path: under which name somebody asked stands in no calendar.
  const { pathname } = new URL(c.req.url)
  const madeFrom = [c.var.publicAddress, pathname, c.var.language, around.programme.revision, today].join(' ')
  const headers = {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${fileName}.ics"`,
  }
  return answerTagged(c, tagOf(madeFrom), headers, () =>
    makeCalendar(c, name, listGiven(around, wish), today),
  )
}

function makeCalendar(c: Request, name: string, given: readonly Given[], today: Temporal.PlainDate): string {
  const { language, publicAddress } = c.var
  return writeCalendar(
    titledAsExample(c, name),
    given.map(({ activity, place }) => {
      const address = publicAddress && publicAddress + addressIn(language, `/plek/${place.slug}/programma`)
      const words = calendarWords(language, activity, { place, address }, today)
      return { activity, words: { ...words, title: (one) => titledAsExample(c, words.title(one)) } }
    }),
    today,
  )
}

export const downloadPlaceCalendar = openPlace('programma.ics', async (c, place) => {
  const name = texts[c.var.language].place.title(place.content.name)
  return answerCalendar(c, place.slug, name, { place: place.id }, await readAround(c.var.database))
})

export const downloadMunicipalityCalendar = openMunicipality('programma.ics', async (c, municipality) => {
  const name = texts[c.var.language].municipality.title(municipality.name)
  const wish = { municipality: municipality.code }
  return answerCalendar(c, municipality.slug, name, wish, await readAround(c.var.database))
})

const answerTable = (c: Request, name: string, entries: readonly Entry[]): Response =>
  answerCsv(
    c,
    name,
    tableColumns,
    entries.map((entry) => tableRow(entry, dayOf(c.var.now()))),
  )

export const downloadPlaceTable = openPlace('programma.csv', async (c, place) => {
  const asked = askedDays(c)
  if (!asked) return c.notFound()
  const around = await readAround(c.var.database)
  const entries = listEntries(around, [asked.from, asked.until], { place: place.id })
  return answerTable(c, `${place.slug}-${fileOfDays(asked)}`, entries)
})

export const downloadMunicipalityTable = openMunicipality('programma.csv', async (c, { code, slug }) => {
  const asked = askedDays(c)
  if (!asked) return c.notFound()
  const around = await readAround(c.var.database)
  const entries = listEntries(around, [asked.from, asked.until], { municipality: code })
  return answerTable(c, `${slug}-${fileOfDays(asked)}`, entries)
})

export async function downloadAgenda(c: Request): Promise<Response> {
  const asked = askedDays(c)
  if (!asked) return c.notFound()
  const around = await readAround(c.var.database)
  const wish = parseAgendaWish(c.req.query(), around.municipalities, asked)
  const entries = listEntries(around, daysOfWish(wish, asked), wish)
  return answerTable(c, `agenda-${wish.day ?? fileOfDays(asked)}`, entries)
}
