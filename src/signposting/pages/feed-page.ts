import { titledAsExample } from '../../design/example-banner.tsx'
import { answerTagged, tagOf } from '../../platform/answer-tagged.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findRoots, type PublicRegister, readPublicRegister } from '../../register/index.ts'
import { areaAddress } from '../area.ts'
import type { AreaChange } from '../area-changes.ts'
import { texts as checkTexts } from '../check-text.ts'
import { type FeedEntry, writeFeed } from '../feed.ts'
import { type Infosheet, readAreaChanges } from '../sources.ts'
import { texts } from '../text.ts'
import { openSheet } from './open-sheet.tsx'
import { areaInWords } from './sheet-in-words.ts'

/** What changes on the sheet of an area, for whoever wants to be told. */
export const showFeed = openSheet(async (c, sheet) => {
  const { database, language } = c.var
  const say = texts[language].feed
  const changes = await readAreaChanges(database, sheet.area)
  const register = await readPublicRegister(database)
  const page = addressOf(c, areaAddress(sheet.area))
  const address = `${page}.atom`
  const id = c.var.publicAddress ? address : `${NAMELESS}${address}`
  const area = areaInWords(sheet.area, language)
  const roots = await findRoots(database)
  const entries = changes.flatMap((change) => entryOf(c, change, { register, roots, id, page }))
  const xml = writeFeed({
    id,
    address,
    page,
    language,
    title: titledAsExample(c, say.title(area)),
    subtitle: say.subtitle,
    author: 'Inloop',
    updated: entries[0]?.updated ?? dayAsMoment(sheet),
    entries,
  })
  return answerTagged(c, tagOf(xml), { 'content-type': 'application/atom+xml; charset=utf-8' }, () => xml)
}, '.atom')

/** What an id begins with on a site that was told no address: a tag (RFC 4151) of a name that is nobody's (RFC 2606). */
const NAMELESS = 'tag:inloop.invalid,2026:'

/** Whole where the site knows its address; else without a host, which whoever asks might have made up. */
const addressOf = (c: Request, path: string): string =>
  (c.var.publicAddress ?? c.var.mountedAt ?? '') + addressIn(c.var.language, path)

/** As long as nothing ever changed, the feed is as old as the day. */
const dayAsMoment = ({ version }: Infosheet): Temporal.Instant =>
  version.madeOn.toZonedDateTime('UTC').toInstant()

/**
 * A place is called as it is called now; of one that was taken off only that is said, and of one that stood there twice
 * where it went. What either of them was before is news to nobody.
 */
function entryOf(
  c: Request,
  change: AreaChange,
  around: { register: PublicRegister; roots: ReadonlyMap<string, string>; id: string; page: string },
): FeedEntry[] {
  const { register, roots, id, page } = around
  const { language } = c.var
  const say = texts[language].feed
  const own = register.byId.get(change.placeId)
  const place = own ?? register.byId.get(roots.get(change.placeId) ?? '')
  if (!own && change.what !== 'gone') return []
  const what =
    change.what === 'changed'
      ? say.changed(change.fields.map((field) => checkTexts[language].fields[field]).join(', '))
      : own
        ? say[change.what]
        : say.merged
  const name = place?.content.name
  return [
    {
      id: `${id}#wijziging-${change.id}`,
      updated: change.at,
      title: name ? say.entry(name, what) : say.unnamed,
      summary: name ? say.see(name) : say.unnamedNote,
      link: place ? addressOf(c, `/plek/${place.slug}`) : page,
    },
  ]
}
