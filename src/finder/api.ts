import { listErrata } from '../coverage/index.ts'
import { dayOf } from '../design/numbers.ts'
import { listPageLanguages } from '../design/page-languages.ts'
import { readGeography } from '../geography/index.ts'
import { answerCsv } from '../platform/answer-csv.ts'
import { answerMade } from '../platform/answer-made.ts'
import type { Database } from '../platform/database.ts'
import { addressIn, languages } from '../platform/language.ts'
import type { Request } from '../platform/platform.ts'
import { readProgramme } from '../programme/index.ts'
import {
  buildAreaNames,
  listPublicPlaces,
  listSources,
  placeTexts,
  publicColumns,
  toCells,
} from '../register/index.ts'
import { factsTexts } from './facts-text.ts'
import { parseFilters } from './filters.ts'
import { freshnessRows, standingOn } from './freshness-counts.ts'
import { parseStand } from './list-page.ts'
import { listMarkers } from './map/list-markers.ts'
import { findTile } from './map/sources.ts'
import { parseTile } from './map/tile.ts'
import { choosePlaces } from './place-list.ts'
import { readList, readMapAreas, readStand } from './sources.ts'
import { texts } from './text.ts'
import { countUnknown, type UnknownCounts } from './unknown-facts.ts'

/** The same choice of places for the map: all pages of the list, under its numbers. */
export async function listMapMarkers(c: Request) {
  const { language } = c.var
  const list = await readList(c.var)
  const { filters } = parseFilters(c.req.query(), list.known)
  const { stand } = parseStand(c.req.query('stand'), list.revision)
  const order = (await readStand(c.var, stand)) ?? list.order
  return c.json(listMarkers(language, choosePlaces(order, filters, list)))
}

/** What the map is drawn from: areas and the names of towns. */
export const showMapAreas = async (c: Request) =>
  answerMade(c, await readMapAreas(c.var.database, c.var.tiles))

const tileProblems = { absent: 404, slow: 504, broken: 502, busy: 503 } as const
/** A browser may keep a tile for a day; what went wrong it asks again. */
const TILE_KEPT = 'public, max-age=86400'

/** A picture of the background, asked for by us, so that its source never hears of a visitor. */
export async function showTile(c: Request) {
  const { tiles, language } = c.var
  const { z, x, y } = c.req.param() as Record<'z' | 'x' | 'y', string>
  const tile = tiles && parseTile(z, x, y)
  const answer = tile ? await findTile(tiles.template, tile) : 'absent'
  if (typeof answer === 'string') {
    c.header('cache-control', 'no-store')
    if (answer === 'busy') c.header('retry-after', '2')
    return c.text(texts[language].tiles[answer], tileProblems[answer])
  }
  return c.body(answer.body, 200, { 'content-type': answer.type, 'cache-control': TILE_KEPT })
}

/** The list page as a table: the same choice of places, all pages of it, each as it is now. */
export async function listPlacesAsCsv(c: Request) {
  const { database } = c.var
  const list = await readList(c.var)
  const { filters } = parseFilters(c.req.query(), list.known)
  const { stand } = parseStand(c.req.query('stand'), list.revision)
  const order = (await readStand(c.var, stand)) ?? list.order
  const found = choosePlaces(order, filters, list).filter((place) => place !== undefined)
  const areas = buildAreaNames(await readGeography(database))
  const standing = standingOn(dayOf(c.var.now()))
  const rows = found.map((place) => ({
    ...toCells(place.content, areas),
    pagina: `/plek/${place.slug}`,
    bevestigd_op: place.confirmedOn ?? '',
    nagekeken_op: place.lastWord.by === 'source' ? '' : (place.lastWord.on ?? ''),
    actualiteit: placeTexts.nl.standings[standing(place)],
  }))
  const about = ['pagina', 'bevestigd_op', 'nagekeken_op', 'actualiteit']
  return answerCsv(c, 'plekken', [...about, ...publicColumns], rows)
}

/** The tables of the page about the facts, one at a time; the first one when none is named. */
export async function listFactsAsCsv(c: Request) {
  const table = await findFactTable(c, c.req.query('tabel') ?? 'onbekend')
  if (!table) return c.notFound()
  const [columns, ...rows] = table
  const cells = rows.map((row) => Object.fromEntries(columns!.map((column, i) => [column, row[i] ?? ''])))
  return answerCsv(c, `gegevens-${c.req.query('tabel') ?? 'onbekend'}`, columns!, cells)
}

/** A table as rows of cells, the names of its columns first. */
async function findFactTable(c: Request, name: string): Promise<string[][] | undefined> {
  const { database, language } = c.var
  const say = factsTexts[language]
  if (name === 'onbekend') {
    const counts = Object.entries(countUnknown(await listPublicPlaces(database)))
    return [
      Object.values(say.unknownColumns),
      ...counts.map(([fact, count]) => [say.unknownFacts[fact as keyof UnknownCounts], String(count)]),
    ]
  }
  if (name === 'actualiteit')
    return [
      Object.values(say.freshnessColumns),
      ...freshnessRows(language, await listPublicPlaces(database), dayOf(c.var.now())),
    ]
  if (name === 'bronnen')
    return [
      Object.values(say.placeColumns),
      ...(await listSources(database)).map(({ name, publisher, dated, grain, licence }) =>
        [name, publisher, dated, say.grains[grain], licence].map((cell) => cell ?? ''),
      ),
    ]
  if (name === 'gebieden') return [Object.values(say.geographyColumns), ...say.geographyRows]
  if (name === 'cijfers') return [Object.values(say.geographyColumns), ...say.figuresRows]
  if (name !== 'drukfouten') return undefined
  return [
    Object.values(say.errataColumns),
    ...(await listErrata(database, language)).map(({ where, printed, computed, rule }) => [
      where,
      printed,
      computed,
      rule,
    ]),
  ]
}

/**
 * Machines may read everything; the answer to a search has no address to read. What is made up says of itself that it
 * is not for them, on every page: whoever may not come there would never read that.
 */
export function showRobots(c: Request) {
  const { publicAddress, example } = c.var
  if (example) return c.text('User-agent: *\nDisallow: /\n')
  const sitemap = publicAddress ? `Sitemap: ${publicAddress}/sitemap.xml\n` : ''
  const searches = languages.map((language) => `Disallow: ${addressIn(language, '/zoeken')}\n`)
  return c.text(`User-agent: *\n${searches.join('')}${sitemap}`)
}

const publicPages = [
  '/',
  '/voor-iemand-anders',
  '/meedoen',
  '/gemis',
  '/plekken',
  '/agenda',
  '/behoefte',
  '/bereik',
  '/gegevens',
  '/hulp',
  '/privacy',
  '/toegankelijkheid',
]

/** The places of which a programme is known, by their addresses. */
async function listProgrammes(database: Database): Promise<string[]> {
  const { byPlace, places } = await readProgramme(database)
  return [...byPlace.keys()].map((id) => places.get(id)!.slug)
}

/** Every page worth finding, once the site knows under which name it is known. */
export async function showSitemap(c: Request) {
  const { publicAddress, database, example } = c.var
  if (!publicAddress || example) return c.notFound()
  const { municipalities } = await readGeography(database)
  const paths = [
    ...publicPages,
    ...(await listPublicPlaces(database)).map(({ slug }) => `/plek/${slug}`),
    ...[...municipalities.values()].map(({ slug }) => `/gemeente/${slug}`),
    ...(await listProgrammes(database)).map((slug) => `/plek/${slug}/programma`),
  ]
  const urls = paths.flatMap((path) =>
    listPageLanguages(c, path).map(
      (language) => `<url><loc>${publicAddress}${addressIn(language, path)}</loc></url>`,
    ),
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
  return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
}
