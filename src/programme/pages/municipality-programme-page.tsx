import { Heading, Paragraph, WholeLink } from '../../design/content.tsx'
import { Page } from '../../design/page.tsx'
import { TheirWords } from '../../design/their-words.tsx'
import type { Municipality } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import { isForVisitors } from '../../register/index.ts'
import { type Around, type Entry, listEntries } from '../entries.ts'
import { readAround } from '../store.ts'
import { texts } from '../text.ts'
import { hostsOf } from './hosts.ts'
import { OccurrencesByDay } from './occurrence-list.tsx'
import { openMunicipality } from './open-municipality.ts'
import { OnPaper, TakeAlong } from './take-along.tsx'
import { type AskedDays, askedDays, WeekHead, weekQuery } from './week-page.tsx'

export const showMunicipalityProgramme = openMunicipality('programma', async (c, municipality) => {
  const asked = askedDays(c)
  if (!asked) return c.notFound()
  const around = await readAround(c.var.database)
  const entries = listEntries(around, [asked.from, asked.until], { municipality: municipality.code })
  return c.html(
    <MunicipalityProgrammePage
      c={c}
      municipality={municipality}
      asked={asked}
      entries={entries}
      around={around}
    />,
  )
})

const MunicipalityProgrammePage = (props: {
  c: Request
  municipality: Municipality
  asked: AskedDays
  entries: readonly Entry[]
  around: Around
}) => {
  const { c, municipality, asked, entries } = props
  const { language } = c.var
  const say = texts[language].municipality
  const { name, slug } = municipality
  const here = entries.filter(({ isOnline }) => !isOnline)
  const online = entries.filter(({ isOnline }) => isOnline)
  const list = (some: readonly Entry[], level: 2 | 3) => (
    <OccurrencesByDay
      language={language}
      today={asked.today}
      level={level}
      occurrences={some.map(({ occurrence }) => occurrence)}
      hostOf={hostsOf(some)}
    />
  )
  return (
    <Page
      c={c}
      title={say.title(name)}
      description={say.description(name)}
      unlisted={asked.name !== undefined}
    >
      <WeekHead c={c} asked={asked} addressOf={(name) => `/gemeente/${slug}/programma${weekQuery(name)}`} />
      {entries.length === 0 && <Paragraph>{say.emptyWeek(name)}</Paragraph>}
      {entries.length > 0 && <TheirWords language={language} />}
      {list(here, 2)}
      {online.length > 0 && (
        <>
          <Heading level={2}>{say.alsoOnline}</Heading>
          {list(online, 3)}
        </>
      )}
      <HowMuchIsKnown {...props} />
      <OnPaper c={c} />
      <TakeAlong
        c={c}
        calendar={`/gemeente/${slug}/programma.ics`}
        table={`/gemeente/${slug}/programma.csv${weekQuery(asked.name)}`}
      />
      <p class="nl-paragraph on-screen">
        <WholeLink language={language} to={`/gemeente/${slug}`}>
          {say.back(name)}
        </WholeLink>
      </p>
    </Page>
  )
}

/** An empty list may be our ignorance: it is said of how many places here we know anything. */
const HowMuchIsKnown = ({ c, municipality, around }: Parameters<typeof MunicipalityProgrammePage>[0]) => {
  const places = [...around.programme.places.values()].filter(
    (place) => place.content.municipality === municipality.code && isForVisitors(place),
  )
  const known = places.filter(({ id }) => around.programme.byPlace.has(id))
  if (places.length === 0) return null
  return (
    <Paragraph quiet>{texts[c.var.language].municipality.unknownFrom(known.length, places.length)}</Paragraph>
  )
}
