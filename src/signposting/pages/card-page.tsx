import type { Child } from 'hono/jsx'
import { Heading, InDutch, Link, Paragraph } from '../../design/content.tsx'
import { GonePage } from '../../design/exceptional-pages.tsx'
import { HelplineWords } from '../../design/helpline-words.tsx'
import { helplines } from '../../design/helplines.ts'
import { Page } from '../../design/page.tsx'
import { drawQr } from '../../design/qr.ts'
import { QrDrawing } from '../../design/qr-drawing.tsx'
import { readGeography } from '../../geography/index.ts'
import { addressIn, type Language, languageNames, wholeLanguages } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findPublicPlace, isForVisitors, type PublicPlace, publicStatus } from '../../register/index.ts'
import { texts } from '../card-text.ts'
import { type CardInWords, putCardInWords } from './card-in-words.ts'
import { Pieces } from './pieces.tsx'

/** A card of a place to hand over: on a phone, or on paper of the size of a hand. */
export async function showCard(c: Request) {
  const { database, language } = c.var
  const found = await findPublicPlace(database, c.req.param('slug') ?? '')
  if (!found) return c.notFound()
  if ('gone' in found) return c.html(<GonePage c={c} />, 410)
  if ('movedTo' in found) {
    c.header('cache-control', 'no-store')
    return c.redirect(addressIn(language, `/kaartje/${found.movedTo}`), 302)
  }
  const { place } = found
  if (!isForVisitors(place)) return c.html(<NoCardPage c={c} place={place} />)
  const asked = c.req.query('taal') || language
  const cardLanguage = wholeLanguages.find((one) => one === asked)
  if (!cardLanguage) return c.notFound()
  const { municipalities } = await readGeography(database)
  const municipality = municipalities.get(place.content.municipality ?? '')?.name
  const card = putCardInWords(place, municipality, c.var.now(), cardLanguage)
  return c.html(<CardPage c={c} place={place} card={card} cardLanguage={cardLanguage} />)
}

const NoCardPage = ({ c, place }: { c: Request; place: PublicPlace }) => {
  const say = texts[c.var.language]
  const { name, status } = place.content
  return (
    <Page c={c} title={say.title(name)} unlisted>
      <Paragraph lead>{publicStatus(status) === 'stopped' ? say.stopped : say.notOpen}</Paragraph>
      <Paragraph>
        <Link language={c.var.language} to={`/plek/${place.slug}`}>
          {say.place}
        </Link>
      </Paragraph>
    </Page>
  )
}

interface CardProps {
  c: Request
  place: PublicPlace
  card: CardInWords
  cardLanguage: Language
}

const CardPage = (props: CardProps) => {
  const { c, place } = props
  const { language } = c.var
  const say = texts[language]
  return (
    <Page
      c={c}
      title={say.title(place.content.name)}
      description={say.description(place.content.name)}
      styles="src/signposting/card.css"
      unlisted
    >
      <div class="card-page">
        <Paragraph lead>{say.lead}</Paragraph>
        <ChooseLanguage {...props} />
      </div>
      <hand-over-card>
        <template>
          <Fields c={c} />
        </template>
        <Card {...props} />
      </hand-over-card>
      <div class="card-page">
        <Paragraph quiet>{say.byHand}</Paragraph>
        {!c.var.publicAddress && <Paragraph quiet>{say.noQr}</Paragraph>}
        <Paragraph>
          <Link language={language} to={`/plek/${place.slug}`}>
            {say.place}
          </Link>
        </Paragraph>
      </div>
    </Page>
  )
}

const ChooseLanguage = ({ c, place, cardLanguage }: CardProps) => {
  const say = texts[c.var.language]
  return (
    <nav aria-label={say.language}>
      <p class="nl-paragraph">
        {say.language}:{' '}
        {wholeLanguages.map((one, i) => (
          <>
            {i > 0 && ' · '}
            <a
              class="nl-link"
              href={`${addressIn(c.var.language, `/kaartje/${place.slug}`)}?taal=${one}`}
              aria-current={one === cardLanguage ? 'true' : undefined}
              lang={one}
            >
              {languageNames[one]}
            </a>
          </>
        ))}
      </p>
    </nav>
  )
}

const Fields = ({ c }: { c: Request }) => {
  const say = texts[c.var.language]
  return (
    <div class="card-page">
      <Heading level={2}>{say.fill}</Heading>
      <Paragraph quiet>{say.fillNote}</Paragraph>
      {(['ask', 'agreed'] as const).map((field) => (
        <div class="field">
          <label class="utrecht-form-label" for={`card-${field}`}>
            {say.fields[field]}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id={`card-${field}`}
            type="text"
            autocomplete="off"
            maxlength={60}
            data-fills={field}
          />
        </div>
      ))}
      <p class="nl-paragraph">
        <button class="nl-button nl-button--primary" type="button">
          {say.print}
        </button>
      </p>
    </div>
  )
}

const Card = ({ c, place, card, cardLanguage }: CardProps) => {
  const say = texts[cardLanguage]
  const { publicAddress } = c.var
  const page = publicAddress && publicAddress + addressIn(cardLanguage, `/plek/${place.slug}`)
  return (
    <article class="hand-over-card" lang={cardLanguage} aria-labelledby="card-name">
      <h2 class="hand-over-card__name" id="card-name">
        {card.name}
      </h2>
      <p class="hand-over-card__what">
        <Pieces language={cardLanguage} pieces={[card.what]} />
      </p>
      {c.var.example && <p class="hand-over-card__example">{say.example}</p>}
      <dl class="hand-over-card__facts">
        <Fact term={say.card.ask}>
          <span class="hand-over-card__blank" data-filled="ask">
            {card.ask && <InDutch language={cardLanguage}>{card.ask}</InDutch>}
          </span>
        </Fact>
        <Fact term={say.card.agreed}>
          <span class="hand-over-card__blank" data-filled="agreed"></span>
        </Fact>
        {card.lines.map(({ term, pieces }) => (
          <Fact term={term}>
            {pieces.map((piece, i) => (
              <>
                {i > 0 && <br />}
                <Pieces language={cardLanguage} pieces={[piece]} />
              </>
            ))}
          </Fact>
        ))}
      </dl>
      <div class="hand-over-card__foot">
        {page && <QrDrawing qr={drawQr(page)} label={say.card.qr(card.name)} />}
        <div>
          {page && (
            <p>
              {say.card.page} <span class="hand-over-card__address">{page.replace(/^https?:\/\//, '')}</span>
            </p>
          )}
          {card.notes.map((note) => (
            <p>{note}</p>
          ))}
          <p>
            {say.card.help} <HelpNow language={cardLanguage} />
          </p>
        </div>
      </div>
    </article>
  )
}

const Fact = ({ term, children }: { term: string; children: Child }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** The two lines that save lives; the page has them all. */
const HelpNow = ({ language }: { language: Language }) => {
  const lines = helplines.filter(({ show, number }) => show === 'always' && number !== '').slice(0, 2)
  return (
    <>
      {lines.map((line, i) => (
        <>
          {i > 0 && '. '}
          <HelplineWords line={line} language={language} />
        </>
      ))}
      .
    </>
  )
}
