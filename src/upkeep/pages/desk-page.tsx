import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber, formatPartialDate } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { type Asker, admit, may } from '../../identity/index.ts'
import type { Request } from '../../platform/platform.ts'
import { placeTexts } from '../../register/index.ts'
import { deskTexts } from '../desk-text.ts'
import { timeTexts } from '../time-text.ts'
import { ErrandList, nameOf } from './errand-list.tsx'
import { findOpenWork, type OpenWork } from './open-work.ts'

/** As many as somebody reads; the rest is in the lists. */
const MOST_SHOWN = 25

export async function showDesk(c: Request) {
  const admitted = await admit(c, 'see desk')
  if ('refused' in admitted) return admitted.refused
  const { asker } = admitted
  return c.html(<DeskPage c={c} asker={asker} work={await findOpenWork(c, asker)} />)
}

interface DeskProps {
  c: Request
  asker: Asker
  work: OpenWork
}

const DeskPage = ({ c, asker, work }: DeskProps) => {
  const { language } = c.var
  const say = deskTexts[language]
  const { errands, byId } = work
  const isQuiet = errands.length === 0 && !work.pairs
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>
        {say.hello(asker.name)} {isQuiet && say.nothing}
      </Paragraph>
      <MoreWithProof c={c} asker={asker} />
      {errands.length > 0 && (
        <>
          <Heading level={2}>{say.open}</Heading>
          <ErrandList c={c} errands={errands.slice(0, MOST_SHOWN)} byId={byId} />
          {errands.length > MOST_SHOWN && (
            <Paragraph>{say.more(formatNumber(language, errands.length - MOST_SHOWN))}</Paragraph>
          )}
        </>
      )}
      <OwnPlaces c={c} work={work} />
      <Regions c={c} work={work} />
      <Counts c={c} work={work} />
      <Heading level={2}>{say.elsewhere}</Heading>
      <List entries={waysOn(c, asker)} />
    </Page>
  )
}

/** Of somebody with several roles the lesser hold already. */
const MoreWithProof = ({ c, asker }: Pick<DeskProps, 'c' | 'asker'>) => {
  const { language } = c.var
  const say = deskTexts[language]
  const isWhole = asker.grants.every((grant) => may({ ...asker, grants: [grant] }, 'see desk'))
  return isWhole ? null : (
    <Notice tone="amber">
      <p>
        {say.proof}{' '}
        <Link language={language} to="/beheer/bewijs?terug=/beheer">
          {say.prove}
        </Link>
      </p>
    </Notice>
  )
}

const OwnPlaces = ({ c, work: { own } }: Pick<DeskProps, 'c' | 'work'>) => {
  const { language } = c.var
  const say = deskTexts[language].places
  const standing = placeTexts[language]
  if (own.length === 0) return null
  return (
    <>
      <Heading level={2}>{own.length === 1 ? say.one : say.more}</Heading>
      <List
        entries={own.map((place) => (
          <>
            <Link language={language} to={`/beheer/plek/${place.slug}`}>
              {nameOf(place)}
            </Link>
            {': '}
            {place.confirmedOn
              ? standing.confirmed(formatPartialDate(language, place.confirmedOn))
              : standing.notConfirmed}
          </>
        ))}
      />
    </>
  )
}

const Regions = ({ c, work: { geography, regions } }: Pick<DeskProps, 'c' | 'work'>) => {
  const { language } = c.var
  const known = geography.regions.filter(({ name }) => regions.includes(name))
  return known.length === 0 ? null : (
    <>
      <Heading level={2}>{deskTexts[language].places.regions}</Heading>
      <List
        entries={known.map(({ name, slug }) => (
          <Link language={language} to={`/beheer/regio/${slug}`}>
            {name}
          </Link>
        ))}
      />
    </>
  )
}

/** How much is open of each kind, for whoever has all of it. */
const Counts = ({ c, work: { errands, pairs } }: Pick<DeskProps, 'c' | 'work'>) => {
  const { language } = c.var
  const say = deskTexts[language].counts
  if (pairs === undefined) return null
  const count = (kind: 'report' | 'task') =>
    formatNumber(language, errands.filter((errand) => errand.kind === kind).length)
  return (
    <>
      <Heading level={2}>{say.title}</Heading>
      <List
        entries={[
          <Link language={language} to="/beheer/meldingen">
            {say.reports(count('report'))}
          </Link>,
          <Link language={language} to="/beheer/taken">
            {say.tasks(count('task'))}
          </Link>,
          <Link language={language} to="/beheer/dubbel">
            {say.pairs(formatNumber(language, pairs))}
          </Link>,
          <Link language={language} to="/beheer/regio">
            {deskTexts[language].places.allRegions}
          </Link>,
          <Link language={language} to="/beheer/import">
            {deskTexts[language].places.imports}
          </Link>,
        ]}
      />
    </>
  )
}

function waysOn(c: Request, asker: Asker) {
  const { language } = c.var
  const say = deskTexts[language]
  const ways = [
    <Link language={language} to="/beheer/mij">
      {say.account}
    </Link>,
  ]
  ways.push(
    <Link language={language} to="/bijhouden">
      {timeTexts[language].title}
    </Link>,
  )
  if (may(asker, 'see people'))
    ways.push(
      <Link language={language} to="/beheer/mensen">
        {say.people}
      </Link>,
    )
  if (may(asker, 'see audit'))
    ways.push(
      <Link language={language} to="/beheer/logboek">
        {say.audit}
      </Link>,
    )
  return ways
}
