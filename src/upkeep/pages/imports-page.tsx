import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { ErrorSummary, SubmitButton } from '../../design/form.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { actorOf, admit, recordAudit } from '../../identity/index.ts'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { dutchMoment, type ImportRun, listRuns, listSources, undoRun } from '../../register/index.ts'
import { importsTexts } from '../imports-text.ts'
import { pairTexts } from '../pairs-text.ts'
import { readSent, versionIn } from './sent-form.ts'

export async function showImports(c: Request) {
  const admitted = await admit(c, 'keep register')
  return 'refused' in admitted ? admitted.refused : c.html(await importsPage(c))
}

/** Takes a list out as a whole; a list that came after it from the same source has to go first. */
export async function submitUndoImport(c: Request) {
  const admitted = await admit(c, 'keep register')
  if ('refused' in admitted) return admitted.refused
  const { asker, by } = admitted
  const { language } = c.var
  const say = importsTexts[language].wrong
  const run = versionIn(await readSent(c), 'nummer')
  if (run === undefined) return c.html(await importsPage(c, say.gone), 422)
  const outcome = await undoRun(c.var, run, actorOf(asker.accountId), (transaction, at) =>
    recordAudit(
      transaction,
      { accountId: asker.accountId, by },
      { act: 'import undone', subject: String(run) },
      at,
    ),
  )
  if ('noSuchRun' in outcome) return c.html(await importsPage(c, say.gone), 422)
  if ('laterRun' in outcome)
    return c.html(await importsPage(c, say.later(formatNumber(language, outcome.laterRun.id))), 409)
  // Sent twice it is undone once.
  return c.redirect(addressIn(language, '/beheer/import'), 303)
}

async function importsPage(c: Request, wrong?: string) {
  const { database } = c.var
  const sources = new Map((await listSources(database)).map(({ id, name }) => [id, name]))
  return <ImportsPage c={c} runs={await listRuns(database)} sources={sources} wrong={wrong} />
}

interface ImportsProps {
  c: Request
  runs: readonly ImportRun[]
  sources: ReadonlyMap<string, string>
  wrong: string | undefined
}

const ImportsPage = ({ c, runs, sources, wrong }: ImportsProps) => {
  const { language } = c.var
  const say = importsTexts[language]
  return (
    <Page c={c} title={say.title} unlisted isWrong={wrong !== undefined}>
      <ErrorSummary language={language} errors={wrong ? [{ id: 'main', message: wrong }] : []} />
      <Paragraph lead>{runs.length === 0 ? say.none : say.lead}</Paragraph>
      <Paragraph>{say.byCommand}</Paragraph>
      {runs.map((run) => (
        <Run language={language} run={run} source={sources.get(run.sourceId) ?? run.sourceId} />
      ))}
      <Paragraph>
        <Link language={language} to="/beheer">
          {pairTexts[language].desk}
        </Link>
      </Paragraph>
    </Page>
  )
}

const Run = ({ language, run, source }: { language: Language; run: ImportRun; source: string }) => {
  const say = importsTexts[language]
  const { counts } = run
  const count = (value: number) => formatNumber(language, value)
  return (
    <section>
      <Heading level={2}>{say.run(String(run.id), source)}</Heading>
      <Paragraph>
        {say.read(dutchMoment(run.appliedAt), run.fileName)}{' '}
        {say.counts(count(counts.new), count(counts.changed + counts.back), count(counts.vanished))}
      </Paragraph>
      {run.undoneAt ? (
        <Paragraph quiet>{say.undone(dutchMoment(run.undoneAt))}</Paragraph>
      ) : (
        <details>
          <summary>{say.undo(String(run.id))}</summary>
          <form method="post" action={addressIn(language, '/beheer/import')}>
            <Paragraph>{say.undoLead}</Paragraph>
            <input type="hidden" name="nummer" value={run.id} />
            <div class="form-actions">
              <SubmitButton kind="secondary">{say.undo(String(run.id))}</SubmitButton>
            </div>
          </form>
        </details>
      )}
    </section>
  )
}
