import type { Child } from 'hono/jsx'
import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList, type Fact } from '../../design/definition-list.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { Badge, Notice } from '../../design/notice.tsx'
import { dayOf, formatDay, formatPartialDate, joinWords } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findSettled, isPublic, listProvenance, type Place } from '../../register/index.ts'
import { isSame, type PlaceContent, type SaidValues } from '../../register/pure.ts'
import { valuesThatHold } from '../asking/to-confirm.ts'
import { type Group, groupSlugs, groups } from '../editing/asked-fields.ts'
import { valuesToConfirm, withWhatIsTold } from '../editing/own-word.ts'
import { textIn } from '../editing/sent.ts'
import { fieldTexts } from '../fields-text.ts'
import { type Behind, type KeptField, listKept, type Origin } from '../kept-field.ts'
import { texts } from '../text.ts'
import { countTime } from '../time-store.ts'
import { type Setting, valueInWords } from '../value-in-words.tsx'
import { admitKeeper, type Keeper } from './admit-keeper.ts'
import { Begun } from './begun.tsx'
import { findContentAt, findNews, sayOfPlace } from './say-of-place.ts'
import { readSent, versionIn } from './sent-form.ts'
import { readSetting } from './setting.ts'

/** What was just done, as it stands in the address after it. */
const doneWords = {
  bevestigd: 'confirmed',
  bewaard: 'saved',
  niets: 'nothingChanged',
  terug: 'undone',
  'terug-gelijk': 'undoneUnseen',
  voorstel: 'proposed',
} as const
export type Done = keyof typeof doneWords

/** The address of the page of a place for its keepers; with what was just done it begins at its top, where that stands. */
export const keptPlaceAddress = (language: Language, { slug }: Place, done?: Done): string =>
  addressIn(language, `/beheer/plek/${slug}`) + (done ? `?gedaan=${done}` : '')

export async function showKeptPlace(c: Request) {
  const admission = await admitKeeper(c, 'edit place')
  if ('refused' in admission) return admission.refused
  const asked = c.req.query('gedaan') ?? ''
  const done = Object.hasOwn(doneWords, asked) ? (asked as Done) : undefined
  return c.html(await keptPlacePage(c, { ...admission, done }))
}

/** So many others may come in between before somebody is asked to look again. */
const MOST_TRIES = 5

/**
 * Says that all of it still holds, of what somebody saw: when it became another meanwhile they look again first. Said
 * twice on a day it is said once.
 */
export async function submitConfirmation(c: Request) {
  const admission = await admitKeeper(c, 'edit place')
  if ('refused' in admission) return admission.refused
  let { place } = admission
  const { keeper } = admission
  const sent = await readSent(c)
  const seen = await findContentAt(c.var, place, versionIn(sent, 'versie') ?? -1)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const values = valuesOf(place.content, keeper)
    if (!seen || !isSame(valuesOf(seen, keeper), values)) break
    const news = await findNews(c.var, place, keeper.says, values, 'today')
    const said =
      Object.keys(news).length === 0
        ? { change: place.version }
        : await sayOfPlace(c.var, place, keeper, withWhatIsTold(news, values))
    if ('change' in said) {
      await countTime(c, 'confirm', textIn(sent, 'begonnen'))
      return c.redirect(keptPlaceAddress(c.var.language, place, 'bevestigd'), 303)
    }
    const again = await admitKeeper(c, 'edit place')
    if ('refused' in again) return again.refused
    place = again.place
  }
  return c.html(await keptPlacePage(c, { place, keeper, isMeanwhile: true }), 409)
}

/** What somebody confirms; a place that answers is there, also where nobody knew. */
const valuesOf = (content: PlaceContent, { says }: Keeper): SaidValues =>
  says === 'place' ? valuesThatHold(content, content) : valuesToConfirm(content)

interface KeptPlace {
  place: Place
  keeper: Keeper
  done?: Done | undefined
  isMeanwhile?: true
}

async function keptPlacePage(c: Request, kept: KeptPlace) {
  const { database } = c.var
  const settled = await findSettled(database, kept.place.id)
  const behind: Behind = {
    chosen: settled?.chosen ?? {},
    conflicts: settled?.conflicts ?? [],
    provenance: await listProvenance(database, kept.place.id),
  }
  return <KeptPlacePage c={c} {...kept} setting={await readSetting(c)} behind={behind} />
}

type PageProps = KeptPlace & { c: Request; setting: Setting; behind: Behind }

const KeptPlacePage = ({ c, place, keeper, done, isMeanwhile, setting, behind }: PageProps) => {
  const { language } = c.var
  const say = texts[language]
  const isDesk = keeper.says === 'checked'
  const doneSaid = done && (done === 'bevestigd' && isDesk ? say.checked : say[doneWords[done]])
  return (
    <Page c={c} title={say.title(place.content.name)} unlisted styles="src/upkeep/upkeep.css">
      {doneSaid && (
        <Notice tone="green">
          <p role="status">{doneSaid}</p>
        </Notice>
      )}
      {isMeanwhile && (
        <Notice tone="amber">
          <p role="alert">{say.meanwhile}</p>
        </Notice>
      )}
      {!isPublic(place) && (
        <Notice tone="amber">
          <p>{say.hidden}</p>
        </Notice>
      )}
      <Paragraph lead>{isDesk ? say.leadOfDesk : say.lead}</Paragraph>
      <form method="post" action={keptPlaceAddress(language, place)}>
        <input type="hidden" name="versie" value={place.version} />
        <Begun c={c} />
        <div class="form-actions">
          <SubmitButton>{isDesk ? say.allHoldsDesk : say.allHolds}</SubmitButton>
        </div>
        <Paragraph quiet>{isDesk ? say.allHoldsOfDesk : say.allHoldsMore}</Paragraph>
      </form>
      <ul class="plain-list">
        {isPublic(place) && (
          <li>
            <Link language={language} to={`/plek/${place.slug}`}>
              {say.publicPage}
            </Link>
          </li>
        )}
        <li>
          <Link language={language} to={`/beheer/plek/${place.slug}/geschiedenis`}>
            {say.history}
          </Link>
        </li>
        <li>
          <Link language={language} to="/beheer">
            {say.desk}
          </Link>
        </li>
      </ul>
      {groups.map((group) => (
        <GroupOfPlace {...{ place, keeper, setting, behind, group }} />
      ))}
    </Page>
  )
}

interface GroupProps {
  place: Place
  keeper: Keeper
  setting: Setting
  behind: Behind
  group: Group
}

const GroupOfPlace = ({ place, keeper, setting, behind, group }: GroupProps) => {
  const { language } = setting
  const say = texts[language]
  const { groups, fields } = fieldTexts[language]
  const { spoken, unknown } = listKept(group, place.content, behind)
  const facts = spoken.map((kept) => factOf(kept, setting, keeper))
  const names = unknown.map((field) => fields[field].name.toLowerCase())
  const unknowns: Fact[] =
    names.length > 0 ? [{ term: say.unknown, description: joinWords(language, names), unknown: true }] : []
  return (
    <section>
      <Heading level={2} id={groupSlugs[group]}>
        {groups[group]}
      </Heading>
      <DefinitionList facts={[...facts, ...unknowns]} />
      <Paragraph>
        <Link language={language} to={`/beheer/plek/${place.slug}/wijzig/${groupSlugs[group]}`}>
          {say.change} <span class="visually-hidden">{groups[group]}</span>
        </Link>
      </Paragraph>
    </section>
  )
}

function factOf({ field, value, origin, otherwise }: KeptField, setting: Setting, keeper: Keeper): Fact {
  const { language } = setting
  const say = texts[language]
  const isOwnWord = origin?.statement.basis === 'place'
  const ownWord = keeper.says === 'place' ? say.ownWord : say.ownWordOfPlace
  return {
    term: fieldTexts[language].fields[field].name,
    description: value === undefined ? say.nothingToSay : valueInWords(setting, field, value),
    notes: [
      <>
        {origin && originInWords(origin, setting)}
        {isOwnWord ? (
          <>
            {' '}
            <Badge tone="green">{ownWord}</Badge>
          </>
        ) : (
          `, ${say.notOwnWord}`
        )}
      </>,
      ...otherwise.map((other) => otherwiseInWords(field, other, setting)),
      ...whichStands(origin, otherwise, say),
    ],
  }
}

/** Why the one word stands and the other does not, where it is the place's own word that is told about. */
function whichStands(
  origin: Origin | undefined,
  otherwise: KeptField['otherwise'],
  say: (typeof texts)['nl'],
): Child[] {
  const bases = otherwise.map((other) => other.origin.statement.basis)
  if (origin?.statement.basis === 'pin' && bases.includes('place')) return [say.pinnedNote]
  if (origin?.statement.basis === 'place' && bases.includes('checked')) return [say.standsNote]
  return []
}

export function originInWords({ source, statement }: Origin, { language }: Setting): string {
  const { origins, yearUnknown } = texts[language]
  if (statement.basis === 'source')
    return origins.source(
      source.name,
      statement.saidOn ? formatPartialDate(language, statement.saidOn) : yearUnknown,
    )
  const day = statement.saidOn
    ? formatPartialDate(language, statement.saidOn)
    : formatDay(language, dayOf(Temporal.Instant.from(statement.recordedAt)))
  return origins[statement.basis](day)
}

function otherwiseInWords(
  field: KeptField['field'],
  { value, origin }: KeptField['otherwise'][number],
  setting: Setting,
): Child {
  const { otherwise } = texts[setting.language]
  const { basis } = origin.statement
  return (
    <>
      {basis === 'source' ? otherwise.source(origin.source.name) : otherwise[basis]}{' '}
      {valueInWords(setting, field, value)}
    </>
  )
}
