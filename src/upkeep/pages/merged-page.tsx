import { Link, Paragraph } from '../../design/content.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { dayOf, formatDay } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { type Admitted, actorOf, recordAudit } from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { unmergePlace } from '../../register/index.ts'
import { pairTexts } from '../pairs-text.ts'
import { nameOf } from './errand-list.tsx'
import type { Two } from './two-places.ts'
import { readActors } from './who.ts'

type Merged = Extract<Two, { state: 'merged' }>
type Admission = Extract<Admitted, { asker: unknown }>

/** Two that are one now, and how to make them two again. */
export async function showMerged(c: Request, { merge, kept }: Merged) {
  const whoIs = await readActors(c.var.database, [merge.actor])
  return c.html(<MergedPage c={c} merge={merge} kept={kept} by={whoIs(merge.actor)} />)
}

/** Takes a merge back. */
export async function unmerge(c: Request, { asker, by }: Admission, { merge }: Merged): Promise<void> {
  await unmergePlace(c.var, merge.absorbedId, actorOf(asker.accountId), (transaction, at) =>
    recordAudit(
      transaction,
      { accountId: asker.accountId, by },
      { act: 'places unmerged', subject: merge.keptId, detail: { other: merge.absorbedId } },
      at,
    ),
  )
}

const MergedPage = (props: Omit<Merged, 'state'> & { c: Request; by: string | undefined }) => {
  const { c, merge, kept } = props
  const { language } = c.var
  const say = pairTexts[language]
  const day = formatDay(language, dayOf(Temporal.Instant.from(merge.mergedAt)))
  return (
    <Page c={c} title={say.mergedTitle} unlisted>
      <Paragraph lead>{say.mergedLead(merge.absorbedName, nameOf(kept))}</Paragraph>
      <Paragraph>{say.mergedOn(day, props.by ?? say.gone)}</Paragraph>
      <Paragraph>
        <Link language={language} to={`/beheer/plek/${kept.slug}`}>
          {say.see}
        </Link>
      </Paragraph>
      <Paragraph>{say.unmergeLead}</Paragraph>
      <form method="post" action={addressIn(language, `/beheer/dubbel/${merge.keptId}/${merge.absorbedId}`)}>
        <input type="hidden" name="terug" value="ja" />
        <div class="form-actions">
          <SubmitButton kind="secondary">{say.unmerge}</SubmitButton>
        </div>
      </form>
      <ToAllPairs c={c} />
    </Page>
  )
}

export const TwoGonePage = ({ c }: { c: Request }) => {
  const say = pairTexts[c.var.language]
  return (
    <Page c={c} title={say.apartTitle} unlisted>
      <Paragraph lead>{say.apart}</Paragraph>
      <ToAllPairs c={c} />
    </Page>
  )
}

export const ToAllPairs = ({ c }: { c: Request }) => (
  <Paragraph>
    <Link language={c.var.language} to="/beheer/dubbel">
      {pairTexts[c.var.language].back}
    </Link>
  </Paragraph>
)
