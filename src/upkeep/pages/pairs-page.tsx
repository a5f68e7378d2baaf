import { Heading, InDutch, Link, List, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { admit } from '../../identity/index.ts'
import type { Request } from '../../platform/platform.ts'
import {
  listMerges,
  listOpenPairs,
  type Place,
  type ProposedPair,
  readRegister,
  type StandingMerge,
} from '../../register/index.ts'
import { reasonInWords } from '../../register/pure.ts'
import { pairTexts } from '../pairs-text.ts'
import { nameOf } from './errand-list.tsx'

/** As many as somebody looks through at a time; the next come up as these are decided. */
const MOST_PAIRS = 40
/** Merges that are looked up are those of lately. */
const MOST_MERGES = 20

interface PairsProps {
  c: Request
  pairs: readonly ProposedPair[]
  merges: readonly StandingMerge[]
  byId: ReadonlyMap<string, Place>
}

export async function showPairs(c: Request) {
  const admitted = await admit(c, 'keep register')
  if ('refused' in admitted) return admitted.refused
  const { database } = c.var
  const { byId } = await readRegister(database)
  const pairs = await listOpenPairs(database)
  const merges = await listMerges(database, { most: MOST_MERGES })
  return c.html(<PairsPage c={c} pairs={pairs} merges={merges} byId={byId} />)
}

const PairsPage = (props: PairsProps) => {
  const { c, pairs } = props
  const { language } = c.var
  const say = pairTexts[language]
  const shown = pairs.slice(0, MOST_PAIRS)
  const bands = [
    { band: 'certain', title: say.newer },
    { band: 'maybe', title: say.further },
  ] as const
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.lead}</Paragraph>
      <Paragraph>{pairs.length === 0 ? say.none : say.open(formatNumber(language, pairs.length))}</Paragraph>
      {bands.map(({ band, title }) => (
        <Band {...props} title={title} pairs={shown.filter((pair) => pair.band === band)} />
      ))}
      <Merges {...props} />
      <Paragraph>
        <Link language={language} to="/beheer">
          {say.desk}
        </Link>
      </Paragraph>
    </Page>
  )
}

const Band = ({ c, title, pairs, byId }: PairsProps & { title: string }) => {
  const { language } = c.var
  const say = pairTexts[language]
  if (pairs.length === 0) return null
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <ul class="timetable plain-list">
        {pairs.map(({ leftId, rightId, reasons }) => (
          <li class="timetable__entry timetable__entry--whole">
            <p>
              <Link language={language} to={`/beheer/dubbel/${leftId}/${rightId}`}>
                {say.pair(nameOf(byId.get(leftId)), nameOf(byId.get(rightId)))}
              </Link>
            </p>
            {/* The heaviest says most; the rest stands beside the two. */}
            {reasons[0] && (
              <p class="small">
                <InDutch language={language}>{reasonInWords(reasons[0])}</InDutch>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const Merges = ({ c, merges, byId }: PairsProps) => {
  const { language } = c.var
  const say = pairTexts[language]
  const standing = merges.filter(({ keptId }) => byId.has(keptId))
  if (standing.length === 0) return null
  return (
    <>
      <Heading level={2}>{say.merged}</Heading>
      <List
        entries={standing.map(({ keptId, absorbedId, absorbedName }) => (
          <Link language={language} to={`/beheer/dubbel/${keptId}/${absorbedId}`}>
            {say.wentInto(absorbedName, nameOf(byId.get(keptId)))}
          </Link>
        ))}
      />
    </>
  )
}
