import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { addressIn, type Language, languageNames } from '../platform/language.ts'
import type { Request } from '../platform/platform.ts'
import { addressOf, inPage, islandsAddress, markAddress } from './assets.ts'
import { ExampleBanner } from './example-banner.tsx'
import { HelpBar } from './help-bar.tsx'
import { ELSEWHERE, LeaveFast } from './leave-fast.tsx'
import { listPageLanguages } from './page-languages.ts'
import { texts } from './text.ts'

interface PageProps {
  c: Request
  /** What the page is, in the window's title and above the page. */
  title: string
  /** What stands above the page, when it is not the title; the window keeps the title. */
  heading?: Child
  /** One sentence for search engines. */
  description?: string
  /** A page that search engines had better leave alone: an answer, a fault. */
  unlisted?: boolean
  /** Whether something in its form is wrong: the window says so first. */
  isWrong?: boolean
  /** The Dutch address of an Atom feed of what this page shows. */
  feed?: string
  /** The source of a style sheet of this page's own, beside the one of all pages. */
  styles?: string
  children: Child
}

/** The frame around every page: works without style sheets and without scripts. */
export const Page = (props: PageProps) => {
  const { language } = props.c.var
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <Head {...props} />
        <body>
          <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
            {texts[language].skip}
          </a>
          <LeaveFast language={language} />
          <HelpBar language={language} />
          <SiteHead c={props.c} />
          <main id="main" tabindex={-1}>
            <h1 class="nl-heading nl-heading--level-1">{props.heading ?? props.title}</h1>
            {props.children}
          </main>
          {/* Where an island says in words what changed. */}
          <p class="visually-hidden" id="news" role="status"></p>
          <SiteFoot c={props.c} />
        </body>
      </html>
    </>
  )
}

const Head = ({ c, title, description, unlisted, isWrong, feed, styles }: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    {/* The same in all pages up to the end of the style: see platform/zipped.ts. */}
    {inPage.leave && <script data-leave-to={ELSEWHERE}>{raw(inPage.leave)}</script>}
    {inPage.style && <style>{raw(inPage.style)}</style>}
    <title>
      {isWrong && `${texts[c.var.language].wrong} `}
      {title === 'Inloop' ? title : `${title} – Inloop`}
    </title>
    {description && <meta name="description" content={description} />}
    {unlisted || c.var.example ? <meta name="robots" content="noindex" /> : <SameElsewhere c={c} />}
    {feed && (
      <link
        rel="alternate"
        type="application/atom+xml"
        href={addressIn(c.var.language, feed)}
        title={title}
      />
    )}
    {styles && addressOf(styles) && <link rel="stylesheet" href={addressOf(styles)} />}
    {markAddress && <link rel="icon" href={markAddress} type="image/svg+xml" />}
    {islandsAddress && <script type="module" src={islandsAddress}></script>}
  </head>
)

/** The page's own address and its twins in other languages, once the site knows under which name it is known. */
const SameElsewhere = ({ c }: { c: Request }) => {
  const { publicAddress, language } = c.var
  if (!publicAddress) return null
  const addressOf = (one: Language) => publicAddress + addressIn(one, c.req.path)
  return (
    <>
      <link rel="canonical" href={addressOf(language)} />
      {listPageLanguages(c, c.req.path).map((one) => (
        <link rel="alternate" hreflang={one} href={addressOf(one)} />
      ))}
    </>
  )
}

const navigation = {
  home: '/',
  places: '/plekken',
  week: '/agenda',
  practices: '/verwijzers',
  need: '/behoefte',
} as const

const SiteHead = ({ c }: { c: Request }) => {
  const { language, demonstration, example } = c.var
  const say = texts[language]
  return (
    <header>
      <ExampleBanner c={c} />
      <div class="site-head">
        <a class="site-name" href={addressIn(language, '/')}>
          Inloop
        </a>
        <OtherLanguages c={c} />
        <Navigation c={c} />
      </div>
      {demonstration && !example && <p class="trial-note">{say.trial}</p>}
      {say.translated && <p class="trial-note">{say.translated.note}</p>}
    </header>
  )
}

/** The same page in the other languages that it has, each under its own name. */
const OtherLanguages = ({ c }: { c: Request }) => {
  const { language } = c.var
  const others = listPageLanguages(c, c.req.path).filter((one) => one !== language)
  return (
    <ul class="site-languages" id="other-languages" aria-label={texts[language].language}>
      {others.map((one) => (
        <li>
          <a
            class="nl-link"
            href={addressIn(one, c.req.path) + new URL(c.req.url).search}
            lang={one}
            hreflang={one}
          >
            {languageNames[one]}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A link of the frame; a page that is not there in this language leads to English, and says so. */
const FrameLink = ({ c, path, name }: { c: Request; path: string; name: string }) => {
  const { language } = c.var
  const known = listPageLanguages(c, path).includes(language)
  return (
    <a
      class="nl-link"
      href={addressIn(known ? language : 'en', path)}
      hreflang={known ? undefined : 'en'}
      aria-current={c.req.path === path ? 'page' : undefined}
    >
      {known ? name : texts[language].pageIn(name, languageNames.en)}
    </a>
  )
}

const Navigation = ({ c }: { c: Request }) => {
  const say = texts[c.var.language]
  return (
    <nav class="site-navigation" aria-label={say.navigation}>
      <ul>
        {Object.entries(navigation).map(([page, path]) => (
          <li>
            <FrameLink c={c} path={path} name={say.pages[page as keyof typeof navigation]} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const foot = {
  facts: '/gegevens',
  areas: '/gebieden',
  help: '/hulp',
  saved: '/bewaard',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  status: '/status',
  keeping: '/beheer/inloggen',
} as const

const SiteFoot = ({ c }: { c: Request }) => {
  const { language, exampleAt, example } = c.var
  const { foot: say, translated } = texts[language]
  // In the made-up world nobody signs in.
  const pages = Object.entries(foot).filter(([page]) => !example || page !== 'keeping')
  return (
    <footer class="site-foot">
      <nav aria-label={say.name}>
        <ul>
          {pages.map(([page, path]) => (
            <li>
              <FrameLink c={c} path={path} name={say[page as keyof typeof foot]} />
            </li>
          ))}
          {exampleAt && (
            <li>
              <a
                class="nl-link"
                href={(exampleAt + addressIn(language, '/')).replace(/\/$/, '')}
                rel="nofollow"
              >
                {texts[language].example.visit}
              </a>
            </li>
          )}
        </ul>
      </nav>
      {translated && <p class="nl-paragraph small">{translated.help}</p>}
      <p class="nl-paragraph small">{say.licence}</p>
    </footer>
  )
}
