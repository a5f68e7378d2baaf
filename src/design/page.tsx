import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { addressIn, type Language, languages } from '../platform/language.ts'
import type { Request } from '../platform/platform.ts'
import { fontAddresses, islandsAddress, leaveAddress, markAddress, styleAddress } from './assets.ts'
import { ExampleBanner } from './example-banner.tsx'
import { HelpBar } from './help-bar.tsx'
import { ELSEWHERE, LeaveFast } from './leave-fast.tsx'
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

const Head = ({ c, title, description, unlisted }: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    {/* Waits for nothing and holds everything up: nothing may be shown before it has looked. */}
    {leaveAddress && <script src={leaveAddress} data-leave-to={ELSEWHERE}></script>}
    <title>{title === 'Inloop' ? title : `${title} – Inloop`}</title>
    {description && <meta name="description" content={description} />}
    {unlisted || c.var.example ? <meta name="robots" content="noindex" /> : <SameElsewhere c={c} />}
    {fontAddresses.map((address) => (
      <link rel="preload" href={address} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    {styleAddress && <link rel="stylesheet" href={styleAddress} />}
    {markAddress && <link rel="icon" href={markAddress} type="image/svg+xml" />}
    {islandsAddress && <script type="module" src={islandsAddress}></script>}
  </head>
)

/** The page's own address and its twin in the other language, once the site knows under which name it is known. */
const SameElsewhere = ({ c }: { c: Request }) => {
  const { publicAddress, language } = c.var
  if (!publicAddress) return null
  const addressOf = (one: Language) => publicAddress + addressIn(one, c.req.path)
  return (
    <>
      <link rel="canonical" href={addressOf(language)} />
      {languages.map((one) => (
        <link rel="alternate" hreflang={one} href={addressOf(one)} />
      ))}
    </>
  )
}

const navigation = { home: '/', places: '/plekken', need: '/behoefte' } as const

const SiteHead = ({ c }: { c: Request }) => {
  const { language, demonstration, example } = c.var
  const say = texts[language]
  const other = languages.find((one) => one !== language)!
  return (
    <header>
      <ExampleBanner c={c} />
      <div class="site-head">
        <a class="site-name" href={addressIn(language, '/')}>
          Inloop
        </a>
        <a
          class="site-language nl-link"
          id="other-language"
          href={addressIn(other, c.req.path) + new URL(c.req.url).search}
          lang={other}
          hreflang={other}
        >
          {say.otherLanguage}
        </a>
        <Navigation c={c} />
      </div>
      {demonstration && !example && <p class="trial-note">{say.trial}</p>}
    </header>
  )
}

const Navigation = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <nav class="site-navigation" aria-label={say.navigation}>
      <ul>
        {Object.entries(navigation).map(([page, path]) => (
          <li>
            <a
              class="nl-link"
              href={addressIn(language, path)}
              aria-current={c.req.path === path ? 'page' : undefined}
            >
              {say.pages[page as keyof typeof navigation]}
            </a>
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
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  status: '/status',
} as const

const SiteFoot = ({ c }: { c: Request }) => {
  const { language } = c.var
  const say = texts[language].foot
  return (
    <footer class="site-foot">
      <nav aria-label={say.name}>
        <ul>
          {Object.entries(foot).map(([page, path]) => (
            <li>
              <a class="nl-link" href={addressIn(language, path)}>
                {say[page as keyof typeof foot]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="nl-paragraph small">{say.licence}</p>
    </footer>
  )
}
