import { LEAST_EXPECTED } from '../../areas/browser.ts'
import { Heading, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { Downloads } from '../../design/downloads.tsx'
import { formatNumber } from '../../design/numbers.ts'
import type { Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import type { Pace } from '../../travel/browser.ts'
import { type ReachChoices, singleModesOf, toReachQuery } from '../choices.ts'
import type { ReachLook } from '../look-store.ts'
import { paceOf, pacesOf } from '../reach.ts'
import { smallAreaTexts } from '../small-area-text.ts'
import type { ReachFacts } from '../store.ts'
import { streetsTexts } from '../streets-text.ts'
import { texts } from '../text.ts'
import type { SingleMode } from '../times/modes.ts'
import { LEAST_STAY, PART_OF_DAY } from '../times/opening.ts'
import { calledIn, yearOf } from './small-areas.tsx'

/** Centimetres a second in a kilometre an hour. */
const CM_PER_SECOND = 100 / 3.6

/** The method, with each input, its source and its year. */
export const ReachWorking = (
  props: { c: Request } & Pick<ReachLook, 'reachFacts' | 'choices' | 'streets'>,
) => {
  const { c, reachFacts, choices, streets } = props
  const { language } = c.var
  const say = texts[language].working
  const { profiel, wachten, terug } = choices
  const modes = choices.vervoer === 'beste' ? singleModesOf(choices) : [choices.vervoer]
  const isToStopByBike = modes.includes('ov') && profiel === 'fiets-naar-halte'
  const speedOf = ({ cmPerSecond }: Pace, kind: keyof typeof say.paceSources) => ({
    description: say.pace(formatNumber(language, cmPerSecond / CM_PER_SECOND, 1)),
    notes: [say.paceSources[kind]],
  })
  const ownSpeedOf = (vervoer: SingleMode) =>
    speedOf(
      paceOf({ ...choices, vervoer }),
      vervoer === 'fiets' ? 'cyclist' : profiel === 'rolstoel' ? 'wheelchair' : 'walker',
    )
  const paces = [...new Map(modes.map(ownSpeedOf).map((speed) => [speed.description, speed])).values()]
  const back = modes.includes('ov')
    ? [say.back(String(LEAST_STAY), String(PART_OF_DAY / 60)), ...(isToStopByBike ? [say.backByBike] : [])]
    : [say.backBySelf]
  return (
    <section aria-labelledby="berekening">
      <Heading level={2} id="berekening">
        {say.title}
      </Heading>
      {modes.some((mode) => mode !== 'ov') && (
        <>
          {streets?.found && <Paragraph>{streetsTexts[language].way}</Paragraph>}
          <Paragraph>{say.way}</Paragraph>
        </>
      )}
      {modes.includes('ov') && <Paragraph>{say.wayByTransit(say.toStops[profiel])}</Paragraph>}
      <Paragraph>{[say.waiting[wachten], ...(terug === 'ja' ? back : [])].join(' ')}</Paragraph>
      <DefinitionList
        facts={[
          { term: say.terms.people, description: peopleInWords(language, reachFacts) },
          { term: say.terms.expected, description: say.expected },
          { term: say.terms.detour, description: say.detour, notes: [say.detourSource] },
          ...paces.map((speed) => ({ term: say.terms.pace, ...speed })),
          ...(isToStopByBike
            ? [{ term: say.terms.paceToStop, ...speedOf(pacesOf(choices).toFirstStop, 'cyclist') }]
            : []),
          {
            term: say.terms.points,
            description: say.points(formatNumber(language, reachFacts.points.length)),
          },
          {
            term: say.terms.small,
            description: smallAreaTexts[language].small(
              calledIn(language, reachFacts),
              formatNumber(language, LEAST_EXPECTED),
            ),
          },
        ]}
      />
    </section>
  )
}

const peopleInWords = (language: Language, reachFacts: ReachFacts): string =>
  reachFacts.loaded
    ? smallAreaTexts[language].people(calledIn(language, reachFacts), yearOf(reachFacts))
    : smallAreaTexts[language].postcodes

/** The same numbers elsewhere: as files beside the page at this path, and at an address that reproduces them. */
export const ReachDownloads = (props: { c: Request; choices: ReachChoices; path: string }) => {
  const { c, choices, path } = props
  const { language } = c.var
  const say = texts[language].working
  const query = toReachQuery(choices)
  return (
    <Downloads
      language={language}
      title={say.downloads}
      files={[
        { to: `${path}.csv?${query}`, words: say.download },
        { to: `${path}.geojson?${query}`, words: say.geojson },
        { to: `${path}.pdf?${query}`, words: say.pdf },
      ]}
      note={say.downloadNote}
      share={{ words: say.link, mountedAt: c.var.mountedAt, to: `${path}?${query}` }}
      licences={say.licences}
    />
  )
}
