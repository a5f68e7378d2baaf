import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTaboo } from '../src/design/taboo.ts'
import { findHtmlFaults } from '../src/design/testing.ts'
import { addressIn, type Language, languages, readLanguage } from '../src/platform/language.ts'
import { expectAccessible, openBrowser, visit } from './browser.ts'
import { type Answered, crawl, inItsLanguage, lostSpots, ownWords, resourcesIn } from './crawl.ts'
import { startProduct } from './product.ts'

let browser: Browser
let product: Awaited<ReturnType<typeof startProduct>>
let listed: string[]
let site: Answered[]
beforeAll(async () => {
  const port = await findFreePort()
  product = await startProduct({ PORT: String(port), PUBLIC_URL: `http://localhost:${port}` })
  listed = await readSitemap()
  // The example has a crawl of its own; printing hundreds of pages that are here themselves would take minutes.
  site = [...(await crawl(product.address, listed, /^\/(voorbeeld|assets)|\/bereik\/.+\.pdf/)).values()]
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** The product must know its own address before it starts, or it has no sitemap. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function readSitemap(): Promise<string[]> {
  const xml = await (await fetch(`${product.address}/sitemap.xml`)).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname)
}

const pages = () =>
  site.filter((answered): answered is Answered & { html: string } => answered.html !== undefined)

describe('every address that can be reached', () => {
  test('answers: no link leads nowhere, and no spot on a page is missing', () => {
    expect(site.length).toBeGreaterThan(1000)
    expect(
      site
        .filter(({ status, movedTo }) => status !== 200 && !movedTo)
        .map(({ path, from, status }) => `${status} ${path} on ${from}`),
    ).toEqual([])
    expect(pages().flatMap((page) => lostSpots(page).map((spot) => `#${spot} on ${page.path}`))).toEqual([])
  })

  test('sets no cookie, and no page loads anything of others', () => {
    expect(site.filter(({ headers }) => headers.has('set-cookie')).map(({ path }) => path)).toEqual([])
    const own = (address: string) => new URL(address, product.address).origin === product.address
    const foreign = pages().flatMap(({ path, html }) =>
      resourcesIn(html)
        .filter((address) => !own(address))
        .map((address) => `${address} on ${path}`),
    )
    expect(foreign).toEqual([])
  })

  test('speaks of people: no taboo word, but for those that the glossary exempts, and each exemption is needed', () => {
    const exempt = exemptPaths()
    const named = new Set<string>()
    const wrong = pages().flatMap(({ path, html }) => {
      const policy = exempt.find(
        (begin) =>
          `${readLanguage(path).path}/`.startsWith(`${begin}/`) ||
          readLanguage(path).path.startsWith(`${begin}?`),
      )
      const found = findTaboo(ownWords(html))
      if (policy && found.includes('epa')) named.add(policy)
      return found.filter((word) => !(policy && word === 'epa')).map((word) => `${word} on ${path}`)
    })
    expect(wrong).toEqual([])
    expect([...named].toSorted()).toEqual(exempt.toSorted())
  })

  test.each([
    ['en', 'niet|deze|geen|weten|kunt|hoe'],
    ['uk', 'the|you|your|this|not|what|niet|deze|geen|weten|kunt|hoe'],
  ])('is in one language: on a page in %s what is in another is marked as such', (language, others) => {
    const inLanguage = pages().filter(({ path }) => readLanguage(path).language === language)
    expect(inLanguage.length).toBeGreaterThan(100)
    const word = new RegExp(`(?<![\\p{L}_-])(${others})(?![\\p{L}_-])[^<]{0,40}`, 'iu')
    const left = inLanguage.flatMap(({ path, html }) => {
      const [words] = word.exec(ownWords(inItsLanguage(html))) ?? []
      return words ? [`${words} on ${path}`] : []
    })
    expect(left).toEqual([])
  })

  test('is in the language of its address, with whom to call on top', () => {
    for (const { path, html } of pages()) {
      expect(html, path).toContain(`<html lang="${readLanguage(path).language}"`)
      expect(html, path).toContain('href="tel:113"')
    }
  })
})

/** The paths that the glossary names as policy pages. */
function exemptPaths(): string[] {
  const [, sentence] = /Policy pages \(([^)]*)\) may use EPA/.exec(readFileSync('GLOSSARY.md', 'utf8'))!
  return [...sentence!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!)
}

/** One kind of page: what is the same but for the name of a place or an area. */
const kindOf = (path: string): string =>
  path.replace(/\?.*/, '').replace(/^((?:\/bereik)?\/[a-z-]+\/)[^/]+/, '$1*')

/** The fullest page of each kind, and two that no link leads to. */
function onePageOfEachKind(): string[] {
  const fullest = new Map<string, Answered & { html: string }>()
  for (const page of pages()) {
    const { language, path } = readLanguage(page.path)
    const known = fullest.get(kindOf(path))
    if (language === 'nl' && page.html.length > (known?.html.length ?? 0)) fullest.set(kindOf(path), page)
  }
  return [...fullest.values()].map(({ path }) => path).concat('/zonder-internet', '/nergens')
}

describe.each(languages)('one page of each kind, in %s', (language) => {
  test('is sound HTML, accessible in light and dark, fits 320 pixels, and asks nothing of others', async () => {
    const kinds = onePageOfEachKind()
    expect(kinds.length).toBeGreaterThan(20)
    // While one page is looked through, another one loads.
    await Promise.all([lookAt(language, kinds), lookAt(language, kinds)])
  })
})

/** Looks at the pages that wait, until there are none. */
async function lookAt(language: Language, waiting: string[]): Promise<void> {
  const { page, context, requested } = await visit(browser, {
    baseURL: product.address,
    viewport: { width: 320, height: 640 },
  })
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const answer = (await page.goto(addressIn(language, path)))!
    // What is not there in this language was looked at in English.
    if (readLanguage(new URL(page.url()).pathname).language !== language) continue
    expect(await findHtmlFaults(await answer.text()), path).toEqual([])
    // The words of a page do not change its colours.
    for (const colorScheme of language === 'nl' ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider, path).toBeLessThanOrEqual(0)
  }
  const { origin } = new URL(product.address)
  expect(requested.filter((address) => !address.startsWith(origin) && !address.startsWith('data:'))).toEqual(
    [],
  )
  expect(await context.cookies()).toEqual([])
  await context.close()
}
