import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What the packaged one is started with and nobody's browser is: all in one process, and deaf to who may read what. */
const unlikePeople = /single-process|no-zygote|web-security|insecure-content|site-isolation|IsolateOrigins/

/** The Chromium that is there: named, Debian's, or the one among the packages. `keepsPages`: in memory, for Back. */
export async function openBrowser(setting: { keepsPages?: true } = {}): Promise<Browser> {
  // Playwright's browser keeps no page in memory for Back, as that of most people does.
  const ignoreDefaultArgs = setting.keepsPages ? ['--disable-back-forward-cache'] : []
  const executablePath = process.env.CHROMIUM_PATH
  if (executablePath) return chromium.launch({ executablePath, args: flags, ignoreDefaultArgs })
  // The packaged one brings its libraries along only when it believes to be on this host.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const packaged = (await import('@sparticuz/chromium')).default
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args.filter((flag) => !unlikePeople.test(flag)), ...flags],
    ignoreDefaultArgs,
  })
}

/** What a person's browser is like, for one errand. */
export const visitors: { name: string; options: BrowserContextOptions }[] = [
  { name: 'with JavaScript', options: {} },
  { name: 'without JavaScript', options: { javaScriptEnabled: false } },
]

/** A page of a fresh visitor, who keeps a list of every address that was asked for and every cookie that was set. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    baseURL: inject('product').address,
    locale: 'nl-NL',
    ...options,
  })
  const page = await context.newPage()
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  return { context, page, requested }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with what axe found: WCAG 2.2 A and AA, and its best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated through the browser's own door, so the page's strict policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as never as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    ).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(found).toEqual([])
}
interface Violation {
  id: string
  nodes: { html: string }[]
}
