import { Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList } from '../../design/definition-list.tsx'
import { ErrorSummary, SubmitButton, TextArea } from '../../design/form.tsx'
import { formatDay, formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { type Admitted, actorOf, admit, recordAudit } from '../../identity/index.ts'
import { addressIn, type Language } from '../../platform/language.ts'
import { plainText } from '../../platform/plain-text.ts'
import type { Request } from '../../platform/platform.ts'
import { closeTask, listTasks, type Place } from '../../register/index.ts'
import { type DeskTask, type Errand, isDeskTask, listErrands } from '../desk/errands.ts'
import { textIn } from '../editing/sent.ts'
import { pairTexts } from '../pairs-text.ts'
import { taskTexts } from '../task-text.ts'
import { ErrandList, nameOf, taskInWords } from './errand-list.tsx'
import { findOpenWork, readAll } from './open-work.ts'
import { readSent } from './sent-form.ts'

/** A sentence. */
const MOST_CHARACTERS = 500

/** All tasks about the places of whoever asks. */
export async function showTasks(c: Request) {
  const admitted = await admit(c, 'see desk')
  if ('refused' in admitted) return admitted.refused
  const { errands, byId } = await findOpenWork(c, admitted.asker)
  const tasks = errands.filter(({ kind }) => kind === 'task')
  return c.html(<TasksPage c={c} errands={tasks} byId={byId} />)
}

type Opened = Extract<Admitted, { asker: unknown }> & { task: DeskTask; place: Place }

/** The open task of the address, for who decides about its place; or the answer that says why not. */
async function openTask(c: Request): Promise<Opened | { refused: Response }> {
  const anyone = await admit(c, 'see desk')
  if ('refused' in anyone) return anyone
  const word = c.req.param('task') ?? ''
  if (!/^\d{1,9}$/.test(word)) return { refused: await c.notFound() }
  const task = (await listTasks(c.var.database)).filter(isDeskTask).find(({ id }) => id === Number(word))
  const { byId, thing } = await readAll(c)
  const place = task && byId.get(task.placeId)
  // Whether there ever was one is told to nobody: what it was about is not known any more.
  if (!place) return { refused: await c.html(<ClosedPage c={c} />, 410) }
  const admitted = await admit(c, 'decide proposal', thing(place))
  return 'refused' in admitted ? admitted : { ...admitted, task, place }
}

export async function showTask(c: Request) {
  const opened = await openTask(c)
  return 'refused' in opened ? opened.refused : c.html(<TaskPage c={c} {...opened} typed="" />)
}

export async function submitTask(c: Request) {
  const opened = await openTask(c)
  if ('refused' in opened) return opened.refused
  const { language, database, now } = c.var
  const { task, place, asker, by } = opened
  const note = plainText(textIn(await readSent(c), 'gedaan'))
  const wrong = findFault(language, note)
  if (wrong) return c.html(<TaskPage c={c} {...opened} typed={note} error={wrong} />, 422)
  await database.transaction().execute(async (transaction) => {
    const at = now()
    if (!(await closeTask(transaction, task.id, { at, actor: actorOf(asker.accountId), note }))) return
    await recordAudit(
      transaction,
      { accountId: asker.accountId, by },
      { act: 'task closed', subject: place.id, detail: { task: task.id, kind: task.kind } },
      at,
    )
  })
  return c.redirect(addressIn(language, '/beheer/taken'), 303)
}

function findFault(language: Language, note: string): string | undefined {
  const say = taskTexts[language].errors
  if (note === '') return say.note
  return note.length > MOST_CHARACTERS ? say.tooLong(formatNumber(language, MOST_CHARACTERS)) : undefined
}

interface TasksProps {
  c: Request
  errands: readonly Errand[]
  byId: ReadonlyMap<string, Place>
}

const TasksPage = ({ c, errands, byId }: TasksProps) => {
  const { language } = c.var
  const say = taskTexts[language].list
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{errands.length === 0 ? say.none : say.lead}</Paragraph>
      {errands.length > 0 && <ErrandList c={c} errands={errands} byId={byId} />}
      <Paragraph>
        <Link language={language} to="/beheer">
          {pairTexts[language].desk}
        </Link>
      </Paragraph>
    </Page>
  )
}

function whyInWords(language: Language, task: DeskTask): string {
  const say = taskTexts[language].why
  if (task.kind === 'vanished from source') return say[task.kind](task.detail)
  return task.kind === 'dead link' ? say[task.kind](task.detail) : say[task.kind](task.detail)
}

const TaskPage = (props: Opened & { c: Request; typed: string; error?: string }) => {
  const { c, task, place, typed, error } = props
  const { language } = c.var
  const say = taskTexts[language]
  const since = listErrands({ reports: [], tasks: [task] })[0]!.since
  return (
    <Page c={c} title={taskInWords(language, task)} unlisted isWrong={error !== undefined}>
      <ErrorSummary language={language} errors={error ? [{ id: 'gedaan', message: error }] : []} />
      <Paragraph lead>{whyInWords(language, task)}</Paragraph>
      <DefinitionList
        facts={[
          { term: say.about, description: nameOf(place) },
          { term: say.since, description: formatDay(language, since) },
        ]}
      />
      <Paragraph>
        <Link language={language} to={`/beheer/plek/${place.slug}`}>
          {say.change}
        </Link>
      </Paragraph>
      <form method="post" action={addressIn(language, `/beheer/taken/${task.id}`)}>
        <TextArea name="gedaan" label={say.note} description={say.noteHint} value={typed} error={error} />
        <div class="form-actions">
          <SubmitButton>{say.done}</SubmitButton>
        </div>
      </form>
      <ToAllTasks c={c} />
    </Page>
  )
}

const ClosedPage = ({ c }: { c: Request }) => {
  const say = taskTexts[c.var.language]
  return (
    <Page c={c} title={say.closedTitle} unlisted>
      <Paragraph lead>{say.closed}</Paragraph>
      <ToAllTasks c={c} />
    </Page>
  )
}

const ToAllTasks = ({ c }: { c: Request }) => (
  <Paragraph>
    <Link language={c.var.language} to="/beheer/taken">
      {taskTexts[c.var.language].back}
    </Link>
  </Paragraph>
)
