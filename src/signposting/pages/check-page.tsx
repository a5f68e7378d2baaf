import type { Child } from 'hono/jsx'
import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatDay, formatPartialDate } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { readGeography } from '../../geography/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findPublicPlace, publicStatus, readPublicRegister } from '../../register/index.ts'
import { areaAddress, decodeArea } from '../area.ts'
import { texts } from '../check-text.ts'
import { compareSheets, isStillRight, type SheetChanges } from '../sheet-changes.ts'
import { type Infosheet, readInfosheet, readPlacesAt } from '../sources.ts'
import { texts as sheetTexts } from '../text.ts'
import { isPrintOf, readCode, type Version } from '../version-code.ts'
import { CheckForm, CheckFormPage } from './check-form.tsx'
import { factInWords } from './fact-in-words.ts'
import { WrongClockPage } from './open-sheet.tsx'
import { Pieces } from './pieces.tsx'
import { areaInWords, putInWords, type SheetInWords } from './sheet-in-words.ts'

/** What has changed since the sheet with this code was made. */
export async function showCheck(c: Request) {
  const typed = c.req.param('code') ?? ''
  const code = readCode(typed)
  if ('wrong' in code) return c.html(<CheckFormPage c={c} typed={typed} wrong={code.wrong} />, 404)
  const { version } = code
  const area = decodeArea(version.area, await readGeography(c.var.database))
  const sheet = area && (await readInfosheet(c.var, area))
  if (sheet && 'wrong' in sheet) return c.html(<WrongClockPage c={c} />, 503)
  if (sheet && Temporal.PlainDate.compare(version.madeOn, sheet.version.madeOn) > 0)
    return c.html(<CheckFormPage c={c} typed={typed} wrong="day to come" />, 404)
  if (!sheet || version.revision > sheet.version.revision)
    return c.html(<CheckFormPage c={c} typed={typed} wrong="other site" />, 404)
  const then = await readPlacesAt(c.var.database, sheet.area, version.revision)
  if (!then) {
    c.header('retry-after', '5')
    return c.html(<CheckFormPage c={c} typed={typed} wrong="too busy" />, 503)
  }
  const changes = compareSheets(then, sheet.places)
  const gone = await Promise.all(changes.gone.map((place) => findWhyGone(c, place)))
  return c.html(<CheckPage c={c} version={version} sheet={sheet} changes={changes} gone={gone} />)
}

interface Gone {
  number: number
  why: keyof (typeof texts)['nl']['goneWhy']
  /** The place it is on the list as, when it is. */
  listed?: { name: string; slug: string }
}

/** Of what was taken off nothing is said but that: its name stands on the paper. */
async function findWhyGone(c: Request, { number, id, slug }: SheetChanges['gone'][number]): Promise<Gone> {
  const { byId, places } = await readPublicRegister(c.var.database)
  const place = byId.get(id)
  const listed = (one: { slug: string; content: { name: string } }) => ({
    name: one.content.name,
    slug: one.slug,
  })
  if (place) {
    const why = publicStatus(place.content.status) === 'stopped' ? 'stopped' : 'not here'
    return { number, why, listed: listed(place) }
  }
  const found = await findPublicPlace(c.var.database, slug)
  const target = found && 'movedTo' in found && places.find((one) => one.slug === found.movedTo)
  return target ? { number, why: 'merged', listed: listed(target) } : { number, why: 'taken off' }
}

interface CheckProps {
  c: Request
  version: Version
  sheet: Infosheet
  changes: SheetChanges
  gone: Gone[]
}

/** More numbers than this may not all have found room on two pages. */
const FITS_SURELY = 40

const CheckPage = (props: CheckProps) => {
  const { c, version, sheet, changes } = props
  const { language } = c.var
  const say = texts[language]
  const words = putInWords(sheet, language)
  const isSameBeside = isPrintOf(version.beside, sheet.beside)
  const isRight = isStillRight(changes) && isSameBeside
  const numbers = [...changes.gone, ...changes.changed].map(({ number }) => number)
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>
        {say.of(areaInWords(sheet.area, language), formatDay(language, version.madeOn))}
      </Paragraph>
      <Notice tone={isRight ? 'green' : 'amber'}>
        <p>
          <strong>{isRight ? say.right : say.notRight}</strong>
        </p>
        {numbers.length > 0 && <p>{say.numbers}</p>}
        {numbers.some((number) => number > FITS_SURELY) && <p>{say.notOnPaper}</p>}
      </Notice>
      {!isSameBeside && <BesideThePlaces c={c} words={words} />}
      <PlaceChanges {...props} />
      <Heading level={2}>{say.newest}</Heading>
      <List
        entries={[
          <Link language={language} to={areaAddress(sheet.area)}>
            {words.title}
          </Link>,
          <a
            class="nl-link"
            href={addressIn(language, `${areaAddress(sheet.area)}.pdf`)}
            type="application/pdf"
          >
            {sheetTexts[language].sheet.pdf}
          </a>,
        ]}
      />
      <Heading level={2}>{say.another}</Heading>
      <CheckForm c={c} />
    </Page>
  )
}

/** A wrong number for help is the worst thing a paper can hold, so that comes first. */
const BesideThePlaces = ({ c, words }: { c: Request; words: SheetInWords }) => {
  const { language } = c.var
  const { crisis, worry, contact } = words
  return (
    <>
      <Heading level={2}>{texts[language].beside}</Heading>
      <Paragraph>{texts[language].besideNote}</Paragraph>
      {[crisis, worry, { heading: contact.heading, lines: [contact.pieces] }].map(({ heading, lines }) => (
        <>
          <Heading level={3}>{heading}</Heading>
          <List entries={lines.map((line) => <Pieces language={language} pieces={line} />)} />
        </>
      ))}
    </>
  )
}

const PlaceChanges = (props: CheckProps) => {
  const { c, changes, gone } = props
  const { language } = c.var
  const say = texts[language]
  const changed = changes.changed.filter(({ fields }) => fields.length > 0)
  const confirmed = changes.changed.filter(({ fields }) => fields.length === 0)
  const linkTo = ({ name, slug }: { name: string; slug: string }) => (
    <Link language={language} to={`/plek/${slug}`}>
      {name}
    </Link>
  )
  return (
    <>
      <Listed
        heading={say.gone}
        entries={gone.map(({ number, why, listed }) => (
          <>
            <strong>{say.goneNumber(number)}</strong>{' '}
            {why === 'stopped' && listed && <>({linkTo(listed)}) </>}
            {say.goneWhy[why]} {why !== 'stopped' && listed && linkTo(listed)}
          </>
        ))}
      />
      <Listed
        heading={say.changed}
        entries={changed.map((change) => <Changed {...props} change={change} />)}
      />
      <Listed
        heading={say.added}
        entries={changes.added.map(({ facts, slug }) => linkTo({ name: facts.name, slug }))}
      />
      <Listed
        heading={say.confirmedSince}
        entries={confirmed.map(({ number, now }) => (
          <>
            <strong>{say.goneNumber(number)}</strong> ({linkTo({ name: now.facts.name, slug: now.slug })}):{' '}
            {say.confirmed(formatPartialDate(language, now.confirmedOn!))}
          </>
        ))}
      />
    </>
  )
}

const Listed = ({ heading, entries }: { heading: string; entries: Child[] }) =>
  entries.length === 0 ? null : (
    <>
      <Heading level={2}>{heading}</Heading>
      <List entries={entries} />
    </>
  )

const Changed = ({ c, sheet, change }: CheckProps & { change: SheetChanges['changed'][number] }) => {
  const { language } = c.var
  const say = texts[language]
  const { number, now, fields } = change
  return (
    <>
      <strong>{say.goneNumber(number)}</strong> (
      <Link language={language} to={`/plek/${now.slug}`}>
        {now.facts.name}
      </Link>
      ){' '}
      <List
        entries={fields.map((field) => {
          const words = factInWords(now, field, sheet, language)
          if (!words) return say.noLonger(say.fields[field])
          return (
            <>
              {say.now(say.fields[field])}: <Pieces language={language} pieces={[words]} />
            </>
          )
        })}
      />
    </>
  )
}
