import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { readAsset } from '../../design/assets.ts'
import { InDutch } from '../../design/content.tsx'
import { exampleInWords } from '../../design/example-banner.tsx'
import { readGeography } from '../../geography/index.ts'
import { addressIn, type Language, wholeLanguages } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { ownMunicipality, parseMunicipalities } from '../area.ts'
import styles from '../embed.css?raw'
import { texts } from '../embed-text.ts'
import { chooseTheme } from '../embed-theme.ts'
import { readInfosheet } from '../sources.ts'
import { texts as sheetTexts } from '../text.ts'
import {
  areaInWords,
  type Piece,
  type PlaceInWords,
  putInWords,
  type SheetInWords,
} from './sheet-in-words.ts'

/** The list of a municipality for the frame of another site; the language and the colours stand in its address. */
export async function showEmbeddedList(c: Request) {
  const language = wholeLanguages.find((one) => one === c.req.query('taal')) ?? c.var.language
  const say = texts[language].list
  const found = parseMunicipalities(c.req.query('gemeente') ?? '', await readGeography(c.var.database))
  if (!('area' in found))
    return c.html(
      <Frame c={c} language={language} title={say.unknown}>
        <p>
          {say.unknownNote} <Out href={addressIn(language, '/plekken')}>Inloop</Out>
        </p>
      </Frame>,
      404,
    )
  const sheet = await readInfosheet(c.var, found.area)
  if ('wrong' in sheet) {
    const { title, note } = sheetTexts[language].wrongClock
    return c.html(
      <Frame c={c} language={language} title={title}>
        <p>{note}</p>
      </Frame>,
      503,
    )
  }
  const words = putInWords(sheet, language)
  return c.html(
    <Frame c={c} language={language} title={say.title(areaInWords(found.area, language))}>
      <Sections language={language} words={words} />
      <p>
        {say.source}{' '}
        <Out href={addressIn(language, `/gemeente/${ownMunicipality(found.area).slug}`)}>Inloop</Out>.{' '}
        {words.made}. {say.newTab}
      </p>
    </Frame>,
  )
}

const Sections = ({ language, words }: { language: Language; words: SheetInWords }) => (
  <>
    {words.notice && <p>{words.notice}</p>}
    {words.sections.map(({ heading, note, places }) => (
      <>
        <h2>{heading}</h2>
        {note && <p>{note}</p>}
        <ol>
          {places.map((place) => (
            <li>
              <PlaceLines language={language} place={place} />
            </li>
          ))}
        </ol>
      </>
    ))}
    <h2>{words.crisis.heading}</h2>
    <ul>
      {words.crisis.lines.map((line) => (
        <li>
          <Words language={language} pieces={line} />
        </li>
      ))}
    </ul>
  </>
)

const PlaceLines = ({ language, place }: { language: Language; place: PlaceInWords }) => (
  <>
    <p>
      <Words language={language} pieces={[place.what]} />
    </p>
    <p>
      <strong>
        <Out href={addressIn(language, `/plek/${place.slug}`)}>{place.name}</Out>
      </strong>
      , {place.where}
    </p>
    <p>
      <Words language={language} pieces={place.details} between=" · " />
    </p>
  </>
)

const Words = (props: { language: Language; pieces: readonly Piece[]; between?: string }) => (
  <>
    {props.pieces.map(({ text, href, inDutch }, i) => {
      const words = inDutch ? <InDutch language={props.language}>{text}</InDutch> : text
      return (
        <>
          {i > 0 && props.between}
          {href ? <Out href={href}>{words}</Out> : words}
        </>
      )
    })}
  </>
)

/** A link out of the frame: inside it, another page would be lost among somebody else's words. */
const Out = ({ href, children }: { href: string; children: Child }) =>
  /^(tel|mailto):/.test(href) ? (
    <a href={href}>{children}</a>
  ) : (
    <a href={href} target="_blank" rel={href.startsWith('/') ? 'noopener' : 'external noopener noreferrer'}>
      {children}
    </a>
  )

const Frame = (props: { c: Request; language: Language; title: string; children: Child }) => {
  const { c, language, title } = props
  const label = exampleInWords(c)
  const colours = new URLSearchParams(
    themeNames.flatMap(([name]) => {
      const value = c.req.query(name)
      return value ? [[name, value]] : []
    }),
  )
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{title}</title>
          <link rel="stylesheet" href={`/insluiten/lijst.css?${colours}`} />
          <script src="/insluiten/lijst.js" defer></script>
        </head>
        <body>
          <main>
            {label && (
              <p>
                <strong>{label}</strong>
              </p>
            )}
            <h1>{title}</h1>
            {props.children}
          </main>
        </body>
      </html>
    </>
  )
}

/** Names of colours in addresses and attributes, and what they colour. */
const themeNames = [
  ['kleur', 'accent'],
  ['tekst', 'text'],
  ['achtergrond', 'ground'],
] as const

/** The style of the list in the colours that were asked, as far as words stay readable in them. */
export function showEmbeddedStyles(c: Request) {
  const theme = chooseTheme(Object.fromEntries(themeNames.map(([name, part]) => [part, c.req.query(name)])))
  const colours = Object.entries(theme).map(([part, colour]) => `--${part}: ${colour};`)
  return c.body(`:root { ${colours.join(' ')} }\n${styles}`, 200, {
    'content-type': 'text/css; charset=utf-8',
  })
}

/** A built script, at an address that stays the same for those who put it on their site. */
const showScript = (source: string) => (c: Request) => {
  const script = readAsset(source)
  if (script === undefined) return c.notFound()
  return c.body(script, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    // A module is fetched by the rules for sharing between sites.
    'access-control-allow-origin': '*',
  })
}

export const showFrameScript = showScript('src/signposting/islands/embedded-list.ts')
export const showElementScript = showScript('src/signposting/islands/inloop-lijst.ts')
