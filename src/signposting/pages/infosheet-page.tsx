import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { drawQr } from '../../design/qr.ts'
import { QrDrawing } from '../../design/qr-drawing.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { areaAddress, ownMunicipality } from '../area.ts'
import type { Infosheet } from '../sources.ts'
import { texts } from '../text.ts'
import { openSheet } from './open-sheet.tsx'
import { Pieces } from './pieces.tsx'
import { AddMunicipality } from './several-areas.tsx'
import { type PlaceInWords, putInWords, type SectionInWords, type SheetInWords } from './sheet-in-words.ts'

/** The sheet of an area, to read and to print; its address stays the same. */
export const showInfosheet = openSheet((c, sheet) => c.html(<InfosheetPage c={c} sheet={sheet} />))

const InfosheetPage = ({ c, sheet }: { c: Request; sheet: Infosheet }) => {
  const { language } = c.var
  const say = texts[language].sheet
  const words = putInWords(sheet, language)
  const address = areaAddress(sheet.area)
  return (
    <Page c={c} title={words.title} description={say.description(words.area)} feed={`${address}.atom`}>
      {words.lead.map((line) => (
        <Paragraph lead>{line}</Paragraph>
      ))}
      <OtherForms c={c} address={address} />
      {words.notice && (
        <Notice tone="amber">
          <p>{words.notice}</p>
        </Notice>
      )}
      {words.sections.map((section) => (
        <Section c={c} section={section} />
      ))}
      {words.left > 0 && (
        <Paragraph>
          {words.left === 1 ? say.moreOne : say.moreSeveral(formatNumber(language, words.left))}{' '}
          <Link language={language} to={`/plekken?gemeente=${ownMunicipality(sheet.area).slug}`}>
            {say.allPlaces}
          </Link>
        </Paragraph>
      )}
      <Paragraph quiet>{words.confirmedMeans}</Paragraph>
      <Foot c={c} words={words} />
      <AddMunicipality c={c} area={sheet.area} />
    </Page>
  )
}

/** The same sheet on paper, and told when it changes. */
const OtherForms = ({ c, address }: { c: Request; address: string }) => {
  const { language } = c.var
  const say = texts[language].sheet
  return (
    <div class="on-screen">
      <List
        entries={[
          <a class="nl-link" href={addressIn(language, `${address}.pdf`)} type="application/pdf">
            {say.pdf}
          </a>,
          <a class="nl-link" href={addressIn(language, `${address}.atom`)} type="application/atom+xml">
            {say.feed}
          </a>,
        ]}
      />
    </div>
  )
}

/** Whom to call, whom to turn to, and how to see whether it is still right. */
const Foot = ({ c, words }: { c: Request; words: SheetInWords }) => {
  const { language, publicAddress } = c.var
  const say = texts[language].sheet
  const check = `/infosheet/controle/${words.code}`
  const whole = publicAddress && publicAddress + addressIn(language, check)
  return (
    <>
      <Heading level={2}>{words.worry.heading}</Heading>
      <List entries={words.worry.lines.map((line) => <Pieces language={language} pieces={line} />)} />
      <Heading level={2}>{words.crisis.heading}</Heading>
      <List entries={words.crisis.lines.map((line) => <Pieces language={language} pieces={line} />)} />
      <Heading level={2}>{words.contact.heading}</Heading>
      <Paragraph>
        <Pieces language={language} pieces={words.contact.pieces} />
      </Paragraph>
      <Paragraph>
        {words.made}. <strong>{say.code(words.code)}</strong>.{' '}
        <Link language={language} to={check}>
          {texts[language].practices.checkLink}
        </Link>
      </Paragraph>
      {whole ? (
        <p>
          <QrDrawing qr={drawQr(whole)} label={say.qr(whole)} />
        </p>
      ) : (
        <Paragraph quiet>{say.noQr}</Paragraph>
      )}
      <Paragraph quiet>
        {say.keep}{' '}
        <Link language={language} to="/verwijzers">
          {texts[language].practices.title}
        </Link>
      </Paragraph>
    </>
  )
}

const Section = ({ c, section }: { c: Request; section: SectionInWords }) => (
  <>
    <Heading level={2}>{section.heading}</Heading>
    {section.note && <Paragraph quiet>{section.note}</Paragraph>}
    <ol class="cards" start={section.places[0]!.number}>
      {section.places.map((place) => (
        <li>
          <SheetPlaceCard c={c} place={place} />
        </li>
      ))}
    </ol>
  </>
)

const SheetPlaceCard = ({ c, place }: { c: Request; place: PlaceInWords }) => {
  const { language } = c.var
  return (
    <div class="card">
      <p>
        <span class="card__title">
          {place.number}.{' '}
          <Link language={language} to={`/plek/${place.slug}`}>
            {place.name}
          </Link>
        </span>{' '}
        ({place.where}): <Pieces language={language} pieces={[place.what]} />.
      </p>
      <p class="small">
        <Pieces language={language} pieces={place.details} between=" · " />
        <span class="on-screen"> · </span>
        <a
          class="nl-link on-screen"
          href={addressIn(language, `/kaartje/${place.slug}`)}
          aria-label={texts[language].sheet.card(place.name)}
        >
          {texts[language].sheet.cardShort}
        </a>
      </p>
    </div>
  )
}
