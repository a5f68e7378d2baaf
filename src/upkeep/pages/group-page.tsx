import type { Child } from 'hono/jsx'
import { Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, SubmitButton, SubmitOnEnter, TextArea } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findSettled, isPublic, listProvenance, type Place, type PlaceContent } from '../../register/index.ts'
import type { SaidValues } from '../../register/pure.ts'
import { type AskedField, fieldsOf, findGroup, groupSlugs } from '../editing/asked-fields.ts'
import { readGroup, writeGroup } from '../editing/group-form.ts'
import { withMoreRoom } from '../editing/more-room.ts'
import { withWhatFollows, withWhatIsTold } from '../editing/own-word.ts'
import type { FieldProblem } from '../editing/problem.ts'
import { textIn } from '../editing/sent.ts'
import { compare } from '../editing/three-way.ts'
import { FieldQuestion } from '../field-question.tsx'
import { fieldTexts } from '../fields-text.ts'
import { hoursTexts } from '../hours-text.ts'
import { listOwnWords } from '../kept-field.ts'
import { problemTexts } from '../problems-text.ts'
import { proposalTexts } from '../proposal-text.ts'
import { texts } from '../text.ts'
import { countTime } from '../time-store.ts'
import { admitKeeper } from './admit-keeper.ts'
import { Begun } from './begun.tsx'
import { readChoices, showConflicts } from './conflict-page.tsx'
import { keptPlaceAddress } from './place-page.tsx'
import { isForThePlace, propose } from './propose.ts'
import { findContentAt, findNews, sayOfPlace } from './say-of-place.ts'
import { readSent, versionIn } from './sent-form.ts'
import type { SentGroup } from './sent-group.ts'
import { listMunicipalities, readSetting } from './setting.ts'

export async function showGroup(c: Request) {
  const admission = await admitKeeper(c, 'edit place')
  if ('refused' in admission) return admission.refused
  const group = findGroup(c.req.param('groep') ?? '')
  if (!group) return c.notFound()
  const { place, keeper } = admission
  const { areas } = await readSetting(c)
  const sent = writeGroup(group, place.content, areas)
  return c.html(await groupPage({ c, place, keeper, group, sent, version: place.version }))
}

export async function submitGroup(c: Request) {
  const admission = await admitKeeper(c, 'edit place')
  if ('refused' in admission) return admission.refused
  const group = findGroup(c.req.param('groep') ?? '')
  if (!group) return c.notFound()
  const { place, keeper } = admission
  const typed = await readSent(c)
  const version = versionIn(typed, 'versie') ?? -1
  const asked = textIn(typed, 'erbij')
  if (asked !== '') {
    const sent = withMoreRoom(group, typed, asked)
    return c.html(await groupPage({ c, place, keeper, group, sent, version }))
  }
  const begun = await findContentAt(c.var, place, version)
  const form: SentGroup = { c, place, keeper, group, sent: typed, version }
  if (!begun) {
    const errors = [{ id: 'main', message: texts[c.var.language].form.unknownVersion }]
    return c.html(await groupPage({ ...form, version: place.version }, errors), 422)
  }
  return save(form, begun)
}

/** So many others may come in between before somebody is asked to send it again. */
const MOST_TRIES = 5

/** Keeps what somebody changed; where others changed the same meanwhile, they choose first. */
async function save(form: SentGroup, begun: PlaceContent, tries = MOST_TRIES): Promise<Response> {
  const { c, place, keeper, group, sent } = form
  const setting = await readSetting(c)
  const reader = { areas: setting.areas, today: setting.today.toString() }
  const read = readGroup(group, sent, begun, reader)
  if ('problems' in read)
    return c.html(
      await groupPage(
        form,
        read.problems.map((problem) => errorOf(problem, c.var.language)),
      ),
      422,
    )
  const choices = await readChoices(form, place)
  const { values, conflicts } = compare(read.changes, { begun, now: place.content }, choices)
  if (conflicts.length > 0) return showConflicts(form, conflicts, setting)

  const said = Object.fromEntries(values) as SaidValues
  const news = await findNews(c.var, place, keeper.says, said, 'ever')
  const { language } = c.var
  if (Object.keys(news).length === 0) return c.redirect(keptPlaceAddress(language, place, 'niets'), 303)
  if (await isForThePlace(c, place, keeper)) {
    await propose(c, place, keeper, news, textIn(sent, 'waarom'))
    return c.redirect(keptPlaceAddress(language, place, 'voorstel'), 303)
  }
  const saved = await sayOfPlace(
    c.var,
    place,
    keeper,
    withWhatFollows(withWhatIsTold(news, place.content), place.content),
  )
  if ('changedMeanwhile' in saved && tries === 0)
    return c.html(await groupPage(form, [{ id: 'main', message: texts[language].meanwhile }]), 409)
  const again = await admitKeeper(c, 'edit place')
  if ('refused' in again) return again.refused
  if ('changedMeanwhile' in saved) return save({ ...form, place: again.place }, begun, tries - 1)
  await countTime(c, 'change', textIn(sent, 'begonnen'))
  return c.redirect(keptPlaceAddress(language, again.place, 'bewaard'), 303)
}

function errorOf({ at, why, limit, day }: FieldProblem, language: Language): FieldError {
  const message = problemTexts[language][why]({
    limit: limit === undefined ? '' : formatNumber(language, limit),
    day: day === undefined ? '' : hoursTexts[language].days[day - 1]!,
  })
  return { id: at, message }
}

async function groupPage(form: SentGroup, errors: readonly FieldError[] = []) {
  const { c, place, keeper } = form
  const [setting, municipalities] = [await readSetting(c), await listMunicipalities(c)]
  const ownWords = keeper.says === 'checked' ? await findOwnWords(c, place) : new Set<AskedField>()
  const isProposal = await isForThePlace(c, place, keeper)
  return <GroupPage {...form} {...{ errors, ownWords, municipalities, isProposal }} today={setting.today} />
}

/** The fields whose value the place itself said: what a desk fills in there does not take its place. */
async function findOwnWords(c: Request, { id }: Place) {
  const settled = await findSettled(c.var.database, id)
  const provenance = await listProvenance(c.var.database, id)
  return listOwnWords({ chosen: settled?.chosen ?? {}, conflicts: [], provenance })
}

type GroupPageProps = SentGroup & {
  errors: readonly FieldError[]
  ownWords: ReadonlySet<string>
  /** Whether the people of the place decide on what is filled in. */
  isProposal: boolean
  municipalities: readonly { code: string; name: string }[]
  today: Temporal.PlainDate
}

const GroupPage = (props: GroupPageProps) => {
  const { c, place, keeper, group, sent, version, errors, ownWords, municipalities, today, isProposal } =
    props
  const { language } = c.var
  const say = texts[language].form
  const shown = {
    ...{ language, sent, today, municipalities },
    errors: new Map(errors.map(({ id, message }) => [id, message])),
  }
  const isDesk = keeper.says === 'checked'
  const warningOf = (field: AskedField): Child | undefined =>
    ownWords.has(field) ? say.placeSays : undefined
  return (
    <Page
      c={c}
      title={say.title(fieldTexts[language].groups[group], place.content.name)}
      unlisted
      isWrong={errors.length > 0}
      styles="src/upkeep/upkeep.css"
    >
      <ErrorSummary language={language} errors={[...errors]} />
      {isDesk && (
        <Notice tone="plain">
          <p>{isProposal ? proposalTexts[language].formNote : say.leadOfDesk}</p>
        </Notice>
      )}
      {group === 'who' && <Paragraph>{say.lead}</Paragraph>}
      {isPublic(place) && (
        <Paragraph>
          <a class="nl-link" href={addressIn(language, `/plek/${place.slug}`)} target="_blank" rel="noopener">
            {say.beside}
          </a>
        </Paragraph>
      )}
      <form
        method="post"
        action={addressIn(language, `/beheer/plek/${place.slug}/wijzig/${groupSlugs[group]}`)}
        novalidate
      >
        <SubmitOnEnter>{say.save}</SubmitOnEnter>
        <input type="hidden" name="versie" value={version} />
        <Begun c={c} kept={textIn(sent, 'begonnen')} />
        {fieldsOf(group).map((field) => (
          <FieldQuestion form={shown} field={field} warning={warningOf(field)} />
        ))}
        {isProposal && (
          <TextArea
            name="waarom"
            label={proposalTexts[language].formWhy}
            description={proposalTexts[language].formWhyHint}
            value={textIn(sent, 'waarom')}
          />
        )}
        <div class="form-actions">
          <SubmitButton>{say.save}</SubmitButton>
        </div>
        <Paragraph quiet>{say.placesDoNotVanish}</Paragraph>
      </form>
      <Paragraph>
        <Link language={language} to={`/beheer/plek/${place.slug}`}>
          {say.back}
        </Link>
      </Paragraph>
    </Page>
  )
}
