import type { Child } from 'hono/jsx'
import type { ReachArea } from '../../areas/browser.ts'
import { MadeUp } from '../../coverage/index.ts'
import { Heading, InDutch, Link, Paragraph } from '../../design/content.tsx'
import { NotFoundPage } from '../../design/exceptional-pages.tsx'
import { Page } from '../../design/page.tsx'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { UnsoundJourney } from '../../travel/browser.ts'
import { parseReachChoices, singleModesOf, toReachQuery } from '../choices.ts'
import { lookAtJourney, lookAtOwnWay, type OwnLook } from '../journey-store.ts'
import { texts as journeyTexts } from '../journey-text.ts'
import { listOffered, readReachFacts } from '../store.ts'
import type { SingleMode } from '../times/modes.ts'
import { findNearestPoint } from '../times/own-way.ts'
import { ReachForm, RefusedReachPage } from './form.tsx'
import { type JourneyProps, OwnSection, TransitSection } from './journey-sections.tsx'
import { sourcesInWords } from './streets.tsx'
import { isComputing } from './transit.tsx'

/** How long a page waits for the thread before it says so instead; milliseconds. Of a national day it takes half of that. */
const SOON = 1000

/** How people get from one area to one point and home again; without a point, to the nearest as the crow flies. */
export async function showJourney(c: Request): Promise<Response> {
  const { gebied = '', plek = '' } = c.req.query()
  const offered = await listOffered(c.var.database)
  const read = parseReachChoices(c.req.queries(), offered)
  if ('problems' in read)
    return c.html(<RefusedReachPage c={c} refused={read} offered={offered} others={{ gebied, plek }} />, 422)
  const { choices } = read
  const reachFacts = await readReachFacts(c.var.database, choices.gebieden)
  const { areas, points } = reachFacts
  const from = areas.findIndex(({ codes }) => codes.includes(gebied))
  const to = plek ? points.findIndex(({ slug }) => slug === plek) : nearestTo(areas[from], points)
  const [area, point] = [areas[from], points[to]]
  if (!area || (plek && !point)) return c.html(<NotFoundPage c={c} />, 404)
  if (!point)
    return c.html(<PlainPage c={c} title={nameOf(area)} words={journeyTexts[c.var.language].noPoints} />)
  const modes = choices.vervoer === 'beste' ? singleModesOf(choices) : [choices.vervoer]
  const props = { c, reachFacts, choices, area, point, row: to }
  const ends = [from, to] as const
  try {
    const look = modes.includes('ov') ? await lookAtJourney(c.var, reachFacts, choices, ends, SOON) : {}
    const owns = await Promise.all(
      modes
        .filter((mode) => mode !== 'ov')
        .map((vervoer) => lookAtOwnWay(c.var, reachFacts, { ...choices, vervoer }, ends, SOON)),
    )
    for (const each of [look, ...owns]) isComputing(c, each)
    return c.html(<JourneyPage {...props} {...look} owns={owns} isByTransit={modes.includes('ov')} />)
  } catch (error) {
    if (!(error instanceof UnsoundJourney)) throw error
    console.error(error)
    const say = journeyTexts[c.var.language]
    return c.html(<PlainPage c={c} title={say.unsoundTitle} words={say.unsound} />, 500)
  }
}

const nearestTo = (area: ReachArea | undefined, points: Parameters<typeof findNearestPoint>[1]): number =>
  area ? findNearestPoint(area, points) : -1

/** An area as people know it: the code from whose middle everybody sets out, and its first town. */
const nameOf = ({ codes, towns }: ReachArea): string => [codes[0], towns[0]].filter(Boolean).join(' ')

const PlainPage = ({ c, title, words }: { c: Request; title: string; words: string }) => (
  <Page c={c} title={title} unlisted>
    <Paragraph lead>{words}</Paragraph>
  </Page>
)

const JourneyPage = (props: JourneyProps & { owns: readonly OwnLook[]; isByTransit: boolean }) => {
  const { c, reachFacts, choices, area, point, owns, isByTransit } = props
  const { language } = c.var
  const say = journeyTexts[language]
  const [from, to] = say.fromTo
  const municipality = reachFacts.facts.municipalities.find(({ code }) => code === area.municipality)
  return (
    <Page
      c={c}
      title={[from, nameOf(area), to, point.name].join(' ')}
      heading={
        <>
          {from} <InDutch language={language}>{nameOf(area)}</InDutch> {to}{' '}
          <InDutch language={language}>{point.name}</InDutch>
        </>
      }
      description={say.description}
      unlisted
    >
      <MadeUp c={c} />
      {owns.map((own) => (
        <Way language={language} mode={own.mode}>
          <OwnSection {...props} own={own} />
        </Way>
      ))}
      {isByTransit && (
        <Way language={language} mode="ov">
          <TransitSection {...props} />
        </Way>
      )}
      <Paragraph quiet>
        {say.middle(nameOf(area))} {!point.isExact && say.about}
      </Paragraph>
      <ReachForm
        language={language}
        choices={choices}
        path="/bereik/reis"
        isDivided={false}
        // The code of one kind of area is none of another.
        offered={[choices.gebieden]}
        others={{ gebied: area.codes[0]!, plek: point.slug, gebieden: choices.gebieden }}
      />
      {municipality && (
        <Paragraph>
          <Link language={language} to={`/bereik/gemeente/${municipality.slug}?${toReachQuery(choices)}`}>
            {say.links.area(municipality.name)}
          </Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link language={language} to={`/plek/${point.slug}`}>
          {say.links.place} <InDutch language={language}>{point.name}</InDutch>
        </Link>
      </Paragraph>
      <Paragraph quiet>
        {sourcesInWords(language, owns.find(({ way }) => way && way.detour === undefined)?.streets)}
      </Paragraph>
    </Page>
  )
}

const Way = (props: { language: Language; mode: SingleMode; children: Child }) => (
  <section aria-labelledby={props.mode}>
    <Heading level={2} id={props.mode}>
      {journeyTexts[props.language].ways[props.mode]}
    </Heading>
    {props.children}
  </section>
)
