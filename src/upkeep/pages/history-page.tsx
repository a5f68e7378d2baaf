import type { Child } from 'hono/jsx'
import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { Page } from '../../design/page.tsx'
import { readNames, recordAudit } from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  type Change,
  listChanges,
  listSaidThen,
  type Place,
  type SaidThen,
  undoChange,
} from '../../register/index.ts'
import { isSame } from '../../register/pure.ts'
import type { askedFields } from '../editing/asked-fields.ts'
import { fieldTexts } from '../fields-text.ts'
import { findDifferences, mayUndo } from '../past.ts'
import { texts } from '../text.ts'
import { type Setting, valueInWords } from '../value-in-words.tsx'
import { admitKeeper, type Keeper } from './admit-keeper.ts'
import { momentInWords } from './conflict-page.tsx'
import { keptPlaceAddress } from './place-page.tsx'
import { readSent, versionIn } from './sent-form.ts'
import { readSetting } from './setting.ts'

/** So many changes stand on one page; a place that was imported for years has hundreds. */
const ON_A_PAGE = 25

export async function showPast(c: Request) {
  const admission = await admitKeeper(c, 'edit place')
  if ('refused' in admission) return admission.refused
  const { place } = admission
  const { database } = c.var
  const before = versionIn(new Map([['voor', [c.req.query('voor') ?? '']]]), 'voor')
  const changes = (await listChanges(database, place.id)).filter(
    ({ id }) => before === undefined || id < before,
  )
  const shown = changes.slice(0, ON_A_PAGE)
  const ids = shown.flatMap(({ actor }) => accountIn(actor) ?? [])
  return c.html(
    <PastPage
      c={c}
      {...admission}
      setting={await readSetting(c)}
      changes={shown}
      older={changes.length > shown.length ? shown.at(-1)!.id : undefined}
      said={await listSaidThen(database, place.id)}
      names={await readNames(database, ids)}
    />,
  )
}

/** Takes one change back. Whose word it was may take it back; sent twice it is taken back once. */
export async function submitUndo(c: Request) {
  const admission = await admitKeeper(c, 'undo change')
  if ('refused' in admission) return admission.refused
  const { place, keeper } = admission
  const { database, language } = c.var
  const number = versionIn(await readSent(c), 'wijziging') ?? -1
  const change = (await listChanges(database, place.id)).find(({ id }) => id === number)
  const said = (await listSaidThen(database, place.id)).get(number)
  if (!change) return c.notFound()
  if (!said?.stands) return c.redirect(keptPlaceAddress(language, place, 'terug'), 303)
  if (!mayUndo(change, said, keeper.by?.role, keeper.says)) return c.notFound()
  const { accountId, by, actor } = keeper
  await undoChange(c.var, number, {
    actor,
    also: (transaction, undoing, at) =>
      recordAudit(
        transaction,
        { accountId, by },
        { act: 'change undone', subject: place.id, detail: { change: number, undoing } },
        at,
      ),
  })
  const again = await admitKeeper(c, 'undo change')
  if ('refused' in again) return again.refused
  // Somebody said the same again since, or something weightier says it too.
  const isSeen = !isSame(again.place.content, place.content)
  return c.redirect(keptPlaceAddress(language, again.place, isSeen ? 'terug' : 'terug-gelijk'), 303)
}

/** The account that signed a change; a command signs with a role or an organisation. */
const accountIn = (actor: string): string | undefined => /^account:(.+)$/.exec(actor)?.[1]

interface PastProps {
  c: Request
  place: Place
  keeper: Keeper
  setting: Setting
  changes: readonly Change[]
  /** From where the next page goes on. */
  older: number | undefined
  said: ReadonlyMap<number, SaidThen>
  names: ReadonlyMap<string, string>
}

const PastPage = (props: PastProps) => {
  const { c, place, keeper, changes, older } = props
  const { language } = c.var
  const say = texts[language].past
  return (
    <Page c={c} title={say.title(place.content.name)} unlisted styles="src/upkeep/upkeep.css">
      <Paragraph lead>{keeper.says === 'checked' ? say.leadOfDesk : say.lead}</Paragraph>
      {changes.length === 0 && <Paragraph>{say.none}</Paragraph>}
      {changes.map((change) => (
        <PastChange {...props} change={change} />
      ))}
      {older !== undefined && (
        <Paragraph>
          <a
            class="nl-link"
            href={`${addressIn(language, `/beheer/plek/${place.slug}/geschiedenis`)}?voor=${older}`}
          >
            {say.older}
          </a>
        </Paragraph>
      )}
      <Paragraph>
        <Link language={language} to={`/beheer/plek/${place.slug}`}>
          {say.back}
        </Link>
      </Paragraph>
    </Page>
  )
}

const PastChange = ({ change, ...props }: PastProps & { change: Change }) => {
  const { c, place, keeper, setting, said, names } = props
  const { language } = c.var
  const say = texts[language].past
  const then = said.get(change.id)
  const account = accountIn(change.actor)
  const who = account === undefined ? change.actor : (names.get(account) ?? say.someone)
  const by = then?.basis ?? (change.run_id === null ? undefined : 'source')
  const moment = momentInWords(language, Temporal.Instant.from(change.changed_at))
  return (
    <section class="past">
      <Heading level={2}>{moment}</Heading>
      <Paragraph>
        {say.kinds[change.kind]} – {who}
        {by && `, ${say.by[by]}`}
        {change.note && (
          <>
            . <q lang="nl">{change.note}</q>
          </>
        )}
      </Paragraph>
      <Differences {...{ change, then, setting }} />
      {then && mayUndo(change, then, keeper.by?.role, keeper.says) && then.stands && (
        <form method="post" action={addressIn(language, `/beheer/plek/${place.slug}/geschiedenis`)}>
          <input type="hidden" name="wijziging" value={change.id} />
          <SubmitButton kind="secondary">
            {say.undo} <span class="visually-hidden">{say.undoOf(moment)}</span>
          </SubmitButton>
        </form>
      )}
    </section>
  )
}

interface DifferencesProps {
  change: Change
  then: SaidThen | undefined
  setting: Setting
}

/** Each field that became another, before and after. */
const Differences = ({ change, then, setting }: DifferencesProps) => {
  const { language } = setting
  const say = texts[language]
  const differences = findDifferences(change)
  const inWords = (field: (typeof askedFields)[number], value: unknown): Child =>
    value === undefined ? say.unknown : valueInWords(setting, field, value)
  if (differences.length === 0)
    return change.kind === 'edited' ? (
      <Paragraph quiet>{then?.basis === 'place' ? say.past.confirmed : say.past.nothingShown}</Paragraph>
    ) : null
  return (
    <DefinitionList
      facts={differences.map(({ field, before, after }) => ({
        term: fieldTexts[language].fields[field].name,
        description: (
          <span class="lines">
            <span>
              {say.past.from} {inWords(field, before)}
            </span>
            <span>
              <strong>{say.past.to}</strong> {inWords(field, after)}
            </span>
          </span>
        ),
      }))}
    />
  )
}
