import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { coveragePagesIn, coverageRoutes } from './coverage/index.ts'
import { inPage, policyHashes, serveAssets, serveOfflineWorker } from './design/assets.ts'
import { FromElsewherePage, NotFoundPage, OutOfOrderPage, RefusedPage } from './design/exceptional-pages.tsx'
import { finderPagesIn, finderRoutes } from './finder/index.ts'
import { identityRoutes } from './identity/index.ts'
import { isFromElsewhere } from './platform/cross-site.ts'
import { findKeptState } from './platform/kept.ts'
import { keepPages } from './platform/kept-pages.ts'
import { addressIn, listLanguages, type PagesIn, readLanguage } from './platform/language.ts'
import { mount } from './platform/mount.ts'
import type { Platform, Request, SignInProvider, TileSource, Visit } from './platform/platform.ts'
import { findRefusal, holdsControlCharacter } from './platform/refusals.ts'
import type { SecondWorld, World } from './platform/second-world.ts'
import { programmePagesIn, programmeRoutes, readProgramme } from './programme/index.ts'
import { reachRoutes } from './reach/index.ts'
import { findLastOpenChange, registerRoutes } from './register/index.ts'
import { isForOtherSites, signpostingRoutes } from './signposting/index.ts'
import { upkeepRoutes } from './upkeep/index.ts'

interface Setting {
  demonstration: boolean
  publicAddress: string | undefined
  tiles?: TileSource | undefined
  sendMailSoon?: () => void
  /** What signs the cookies of who is signed in; without one nobody can sign in. */
  secret?: string
  signInProviders?: readonly SignInProvider[]
  /** The made-up world beside this one; or that this is it. */
  example?: SecondWorld | 'this'
  /** The path below which this world answers; none where it is the whole site. */
  mountedAt?: string
}

/** The whole product on one database: every capability's routes, in every language, under one strict policy. */
export function openApp(platform: Platform, setting: Setting): Hono<{ Variables: Visit }> {
  const { example } = setting
  const app = new Hono<{ Variables: Visit }>({
    getPath: (request) => readLanguage(new URL(request.url).pathname).path,
  })
  return app
    .use(compress())
    .use((c, next) => (isForOtherSites(c.req.path) ? inFrames : securely)(c, next))
    .use(async (c, next) => {
      tellVisit(c, platform, setting)
      c.set('language', readLanguage(new URL(c.req.url).pathname).language)
      c.set('languagesOf', (path) => listLanguages(path, pagesIn))
      if (example === 'this') c.set('example', true)
      else if (await example?.stands()) c.set('exampleAt', example!.path)
      await next()
    })
    .use(async (c, next) => {
      const { path } = c.req
      if (holdsControlCharacter(path)) return c.notFound()
      if (path === '/' || !path.endsWith('/')) return next()
      const { search } = new URL(c.req.url)
      return c.redirect(addressIn(c.var.language, path.replace(/\/+$/, '') || '/') + search, 308)
    })
    .use(languageAfterPath)
    .use(example && example !== 'this' ? mountExample(example, setting) : passBy)
    .use(refuseFromElsewhere)
    .use(methodNotAllowed({ app }))
    .use(inOneLanguage)
    .use('/assets/*', serveAssets)
    .get('/inloop-sw.js', serveOfflineWorker)
    .use(keepPages(findState))
    .route('/', programmeRoutes)
    .route('/', finderRoutes)
    .route('/', coverageRoutes)
    .route('/', reachRoutes)
    .route('/', registerRoutes)
    .route('/', signpostingRoutes)
    .route('/', identityRoutes)
    .route('/', upkeepRoutes)
    .notFound((c) => c.html(<NotFoundPage c={c} />, 404))
    .onError((error, c) => {
      const refusal = findRefusal(error)
      if (refusal) return c.html(<RefusedPage c={c} />, refusal)
      // The address may hold what somebody typed, so only the fault itself is written down.
      console.error(error)
      return c.html(<OutOfOrderPage c={c} />, 500)
    })
}

/** What every request may count on, and what whoever runs this site chose. */
function tellVisit(c: Request, { database, now, newId, largeFiles }: Platform, setting: Setting): void {
  const { demonstration, publicAddress, tiles, sendMailSoon, secret, signInProviders, mountedAt } = setting
  const known = { database, now, newId, largeFiles, demonstration, publicAddress, tiles }
  const chosen = { sendMailSoon, secret, signInProviders, mountedAt }
  for (const [name, value] of Object.entries({ ...known, ...chosen }))
    if (value !== undefined) c.set(name as keyof Visit, value as never)
}

const passBy: MiddlewareHandler = (_, next) => next()

/** The example answers below its path with an app of its own; its assets are those of the whole. */
function mountExample(example: SecondWorld, { demonstration, publicAddress, tiles }: Setting) {
  const apps = new WeakMap<World, Hono<{ Variables: Visit }>>()
  const appOf = (world: World) => {
    const address = publicAddress && publicAddress + example.path
    const beside = {
      demonstration,
      publicAddress: address,
      tiles,
      mountedAt: example.path,
      example: 'this',
    } as const
    const app = apps.get(world) ?? openApp(world, beside)
    apps.set(world, app)
    return app
  }
  return mount(example.path, ['/assets/'], async (request) => {
    const answer = await example.within(async (world) => appOf(world).fetch(request))
    // Another process may have taken the world away while it answered: then there is nothing here.
    return answer?.status === 500 && !(await example.stillStands()) ? undefined : answer
  })
}

/**
 * No other site makes a visitor's browser send us anything: nothing of it is read. A world below a path refuses for
 * itself, in its own words; one rule holds for a search too, though it keeps nothing, so that no new form is forgotten.
 */
const refuseFromElsewhere: MiddlewareHandler<{ Variables: Visit }> = async (c, next) => {
  if (!isFromElsewhere(c.req.raw, c.var.publicAddress)) return next()
  c.header('cache-control', 'no-store')
  return c.html(<FromElsewherePage c={c} />, 403)
}

/** Which pages there are in a language that does not have them all. */
const pagesIn: readonly PagesIn[] = [finderPagesIn, programmePagesIn, coveragePagesIn]

/** No page is half in one language and half in another: what is not there in a third language is read in English. */
const inOneLanguage: MiddlewareHandler<{ Variables: Visit }> = async (c, next) => {
  const { path } = c.req
  if (listLanguages(path, pagesIn).includes(c.var.language)) return next()
  return c.redirect(addressIn('en', path) + new URL(c.req.url).search, 307)
}

/** In the example the language comes after its path; whoever puts it first is led there. */
const languageAfterPath: MiddlewareHandler<{ Variables: Visit }> = async (c, next) => {
  const { exampleAt, language } = c.var
  const { pathname, search } = new URL(c.req.url)
  const isBelow = exampleAt && (c.req.path === exampleAt || c.req.path.startsWith(`${exampleAt}/`))
  if (!isBelow || pathname === c.req.path) return next()
  const inside = addressIn(language, c.req.path.slice(exampleAt.length) || '/')
  return c.redirect(exampleAt + inside + search, 308)
}

/** What pages are made from: everything that is kept of the database, whoever wrote it, and which doors are open. */
async function findState(c: Request): Promise<string> {
  // Whatever else was not read yet, every page is made from these.
  await readProgramme(c.var.database)
  return `${await findKeptState(c.var.database)} ${c.var.exampleAt ?? ''} ${await findLastOpenChange(c.var)}`
}

/**
 * Nothing from elsewhere, nothing inline but the two texts that were built for it, in no frame of others, and no address
 * told to the next site.
 */
const securely = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", ...policyHashes(inPage.leave)],
    styleSrc: ["'self'", ...policyHashes(inPage.style)],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  permissionsPolicy: { geolocation: ['self'], camera: [], microphone: [], browsingTopics: [] },
})

/**
 * What stands in the frame of another site: it may be framed and its script fetched by anybody, but it has no origin, so
 * that it can keep nothing and reach nothing, not even of ours.
 */
const inFrames = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    // The page of a fault is one of ours.
    scriptSrc: ["'self'", ...policyHashes(inPage.leave)],
    styleSrc: ["'self'", ...policyHashes(inPage.style)],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ['*'],
    sandbox: ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: false,
  crossOriginResourcePolicy: 'cross-origin',
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  permissionsPolicy: { geolocation: [], camera: [], microphone: [], browsingTopics: [] },
})
