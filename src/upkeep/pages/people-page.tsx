import { z } from 'zod'
import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, type FieldError, SelectField, SubmitButton, TextField } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { readGeography } from '../../geography/index.ts'
import {
  type Asker,
  admit,
  endGrant,
  foldEmail,
  type Grant,
  grantInWords,
  inviteByMail,
  type Keeper,
  listKeepers,
  may,
  needsProof,
  removeLock,
  roleInWords,
  roles,
} from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { findRoots, readRegister } from '../../register/index.ts'
import { actOfInviting, type Known, readScope, thingOfScope } from '../inviting.ts'
import { peopleTexts } from '../people-text.ts'

const readKnown = async ({ var: { database } }: Request): Promise<Known> => ({
  geography: await readGeography(database),
  roots: await findRoots(database),
  places: [...(await readRegister(database)).byId.values()],
})

/** Whether somebody may invite to this, and so may let somebody stop with it. */
const maySettle = (asker: Asker, known: Known, grant: Grant): boolean =>
  may(asker, actOfInviting[grant.role], thingOfScope(known, grant))

export async function showPeople(c: Request) {
  const admitted = await admit(c, 'see people')
  if ('refused' in admitted) return admitted.refused
  return showList(c, admitted.asker, await readKnown(c), {})
}

interface Shown {
  typed?: Record<string, string>
  errors?: FieldError[]
  news?: string
}

async function showList(c: Request, asker: Asker, known: Known, shown: Shown, status: 200 | 422 = 200) {
  const keepers = (await listKeepers(c.var.database)).flatMap((keeper) => {
    const grants = keeper.grants.filter((grant) => maySettle(asker, known, grant))
    return grants.length > 0 ? [{ ...keeper, grants }] : []
  })
  return c.html(<PeoplePage c={c} asker={asker} keepers={keepers} {...shown} />, status)
}

const Invited = z.object({
  naam: z.string().trim().min(1).max(100),
  email: z.string().transform(foldEmail).pipe(z.email().max(320)),
  rol: z.enum(roles),
})

export async function submitInvite(c: Request) {
  const admitted = await admit(c, 'see people')
  if ('refused' in admitted) return admitted.refused
  const { asker } = admitted
  const say = peopleTexts[c.var.language]
  const known = await readKnown(c)
  const typed = await readTyped(c)
  const read = Invited.safeParse(typed)
  const refuse = (errors: FieldError[]) => showList(c, asker, known, { typed, errors }, 422)
  if (!read.success) {
    const words: Record<string, string> = { naam: say.noName, email: say.noEmail, rol: say.wrongRole }
    return refuse(
      read.error.issues.map(({ path }) => ({ id: String(path[0]), message: words[String(path[0])]! })),
    )
  }
  const { naam: name, email, rol: role } = read.data
  const scope = readScope(known, role, typed.waar ?? '')
  if (!scope) return refuse([{ id: 'waar', message: say.wrongScope }])
  const self = (await listKeepers(c.var.database)).find(({ accountId }) => accountId === asker.accountId)
  if (self?.email === email) return refuse([{ id: 'email', message: say.notYourself }])
  const grant: Grant = { role, ...scope }
  const allowed = await admit(c, actOfInviting[role], thingOfScope(known, grant))
  if ('refused' in allowed) return allowed.refused
  await inviteByMail(c, { name, email, grant }, { accountId: asker.accountId, by: allowed.by })
  return showList(c, asker, known, { news: say.invited })
}

async function readTyped(c: Request): Promise<Record<string, string>> {
  const body = await c.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** Lets somebody stop with one thing, or takes their second lock off: whichever button was used. */
export async function submitPeople(c: Request) {
  const admitted = await admit(c, 'see people')
  if ('refused' in admitted) return admitted.refused
  const { asker } = admitted
  const known = await readKnown(c)
  const typed = await readTyped(c)
  const keeper = (await listKeepers(c.var.database)).find(({ accountId }) => accountId === typed.wie)
  const settled = keeper && (await settle(c, known, asker, keeper, typed))
  if (settled && 'refused' in settled) return settled.refused
  return showList(c, asker, known, { news: peopleTexts[c.var.language].stopped })
}

/** What somebody may do, as a form names it. */
const codeOf = ({ role, scope }: Grant): string => JSON.stringify([role, scope])

async function settle(
  c: Request,
  known: Known,
  asker: Asker,
  keeper: Keeper,
  typed: Record<string, string>,
): Promise<{ refused: Response } | undefined> {
  const grants = typed.slot ? keeper.grants : keeper.grants.filter((grant) => codeOf(grant) === typed.wat)
  for (const { role, scope, scopeName } of grants) {
    const grant = { role, scope, scopeName }
    const allowed = await admit(c, actOfInviting[role], thingOfScope(known, grant))
    if ('refused' in allowed) return allowed
    const actor = { accountId: asker.accountId, by: allowed.by }
    if (!typed.slot) await endGrant(c.var, keeper.accountId, grant, actor)
  }
  // Nobody takes off a lock of their own: that takes a second person.
  if (typed.slot && keeper.accountId !== asker.accountId)
    await removeLock(c.var, keeper.accountId, { accountId: asker.accountId })
  return undefined
}

type PeoplePageProps = Shown & { c: Request; asker: Asker; keepers: readonly Keeper[] }

const PeoplePage = ({ c, asker, keepers, typed = {}, errors = [], news }: PeoplePageProps) => {
  const { language } = c.var
  const say = peopleTexts[language]
  return (
    <Page c={c} title={say.title} unlisted isWrong={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {news && (
        <Notice tone="green">
          <p role="status">{news}</p>
        </Notice>
      )}
      <Paragraph lead>{say.lead}</Paragraph>
      {keepers.length === 0 ? (
        <Paragraph>{say.none}</Paragraph>
      ) : (
        <Table
          language={language}
          id="mensen"
          caption={say.caption}
          columns={[say.name, say.email, say.role, say.change].map((heading) => ({ heading }))}
          rows={keepers.flatMap((keeper) => keeper.grants.map((grant) => keeperRow(c, asker, keeper, grant)))}
        />
      )}
      <InviteForm c={c} asker={asker} typed={typed} errors={errors} />
      <Paragraph>
        <Link language={language} to="/beheer">
          {say.back}
        </Link>
      </Paragraph>
    </Page>
  )
}

function keeperRow(c: Request, asker: Asker, keeper: Keeper, grant: Grant) {
  const { language } = c.var
  const say = peopleTexts[language]
  const isSelf = keeper.accountId === asker.accountId
  return [
    keeper.name,
    keeper.email,
    grantInWords(language, grant),
    isSelf ? (
      ''
    ) : (
      <form method="post" action={addressIn(language, '/beheer/mensen/wijzig')}>
        <input type="hidden" name="wie" value={keeper.accountId} />
        <input type="hidden" name="wat" value={codeOf(grant)} />
        <SubmitButton kind="secondary">{say.stop}</SubmitButton>
        {needsProof(grant.role) && (
          <button class="nl-button nl-button--secondary" type="submit" name="slot" value="ja">
            {say.reset}
          </button>
        )}
      </form>
    ),
  ]
}

const InviteForm = ({
  c,
  asker,
  typed,
  errors,
}: Required<Pick<PeoplePageProps, 'c' | 'asker' | 'typed' | 'errors'>>) => {
  const { language } = c.var
  const say = peopleTexts[language]
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message
  const choices = roles.filter((role) => may(asker, actOfInviting[role]))
  return (
    <>
      <Heading level={2}>{say.inviteTitle}</Heading>
      <form method="post" action={addressIn(language, '/beheer/mensen')}>
        <TextField name="naam" label={say.name} value={typed.naam} maxlength={100} error={errorOf('naam')} />
        <TextField
          name="email"
          type="email"
          label={say.email}
          value={typed.email}
          maxlength={320}
          error={errorOf('email')}
        />
        <SelectField
          name="rol"
          label={say.role}
          choices={[
            { value: '', label: say.choose },
            ...choices.map((value) => ({ value, label: roleInWords(language, value) })),
          ]}
          chosen={typed.rol}
          error={errorOf('rol')}
        />
        <TextField
          name="waar"
          label={say.scope}
          description={say.scopeHint}
          value={typed.waar}
          maxlength={500}
          error={errorOf('waar')}
        />
        <div class="form-actions">
          <SubmitButton>{say.invite}</SubmitButton>
        </div>
      </form>
    </>
  )
}
