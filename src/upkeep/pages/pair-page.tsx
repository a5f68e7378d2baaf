import type { FieldError } from '../../design/form.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { type Admitted, actorOf, type Deed, recordAudit } from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import {
  addSameReview,
  findReview,
  mergePlaces,
  type PairReview,
  type Place,
  reviewPair,
} from '../../register/index.ts'
import type { Outcome } from '../../register/pure.ts'
import { choiceName, MOST_CHARACTERS, readVerdict, type Verdict } from '../desk/verdict.ts'
import { type Sent, textIn } from '../editing/sent.ts'
import { pairTexts } from '../pairs-text.ts'
import { fieldInWords } from '../record-in-words.tsx'
import { showMerged, TwoGonePage, unmerge } from './merged-page.tsx'
import { pairPage } from './pair-form.tsx'
import { readSent, versionIn } from './sent-form.ts'
import { admitToTwo, type Two } from './two-places.ts'

export async function showPair(c: Request) {
  const admitted = await admitToTwo(c)
  return 'refused' in admitted ? admitted.refused : showTwo(c, admitted.two)
}

async function showTwo(c: Request, two: Two) {
  if (two.state === 'merged') return showMerged(c, two)
  if (two.state === 'gone') return c.html(<TwoGonePage c={c} />, 410)
  const nothing: Verdict = { outcome: undefined, decisions: {}, note: '' }
  return c.html(await pairPage(c, two.places, nothing, []))
}

export async function submitPair(c: Request) {
  const admitted = await admitToTwo(c)
  if ('refused' in admitted) return admitted.refused
  const { two } = admitted
  const sent = await readSent(c)
  if (textIn(sent, 'terug') !== '') {
    if (two.state === 'merged') await unmerge(c, admitted, two)
    return c.redirect(addressIn(c.var.language, c.req.path), 303)
  }
  // Sent twice, or done by another: the page shows how it stands.
  if (two.state !== 'apart') return showTwo(c, two)
  const { places } = two
  const verdict = readVerdict(sent, places[0].content, places[1].content)
  const wrong = findFaults(c, verdict)
  const { outcome } = verdict
  if (!outcome || wrong.length > 0) return c.html(await pairPage(c, places, verdict, wrong), 422)
  const stopped = isAsSeen(sent, places)
    ? await decide(c, admitted, places, { ...verdict, outcome, seen: versionIn(sent, 'gezien') ?? 0 })
    : { status: 409 as const, wrong: [changedMeanwhile(c)] }
  if (stopped) return c.html(await pairPage(c, places, verdict, stopped.wrong), stopped.status)
  const [left, right] = places
  return c.redirect(addressIn(c.var.language, `/beheer/dubbel/${left.id}/${right.id}`), 303)
}

const isAsSeen = (sent: Sent, places: readonly [Place, Place]): boolean =>
  places.every(({ version }, at) => version === versionIn(sent, `plek-${at + 1}`))

function findFaults(c: Request, { outcome, note }: Verdict): FieldError[] {
  const { language } = c.var
  const say = pairTexts[language].errors
  const wrong: FieldError[] = []
  if (!outcome) wrong.push({ id: 'uitkomst', message: say.outcome })
  if (note.length > MOST_CHARACTERS)
    wrong.push({ id: 'toelichting', message: say.note(formatNumber(language, MOST_CHARACTERS)) })
  return wrong
}

type Decided = Omit<Verdict, 'outcome'> & {
  outcome: Outcome
  /** The number of the newest decision that the form showed; 0: none. */
  seen: number
}
type Stopped = { status: 409 | 422; wrong: FieldError[] }

/** Records what somebody decided; answers what kept it from being done. */
async function decide(
  c: Request,
  { asker, by }: Extract<Admitted, { asker: unknown }>,
  places: readonly [Place, Place],
  { outcome, seen, decisions, ...said }: Decided,
): Promise<Stopped | undefined> {
  const [left, right] = places
  const actor = actorOf(asker.accountId)
  const note = said.note || undefined
  const newest = await findReview(c.var.database, [left.id, right.id])
  if (newest && newest.id !== seen) {
    const isTwice = newest.actor === actor && newest.outcome === outcome && outcome !== 'same'
    return isTwice ? undefined : decidedMeanwhile(c, newest)
  }
  const record =
    (act: Deed): Parameters<typeof reviewPair>[3] =>
    async (transaction, at) =>
      recordAudit(
        transaction,
        { accountId: asker.accountId, by },
        { act, subject: left.id, detail: { other: right.id, outcome } },
        at,
      )
  if (outcome !== 'same') {
    const done = await reviewPair(c.var, places, { outcome, actor, note, seen }, record('pair decided'))
    return done === 'reviewed' ? undefined : decidedMeanwhile(c, done.decidedMeanwhile)
  }
  const merged = await mergePlaces(c.var, left, right, decisions, actor, async (transaction, at) => {
    await addSameReview(transaction, places, { actor, note, at })
    await record('places merged')(transaction, at)
  })
  if ('merged' in merged) return undefined
  if ('changedMeanwhile' in merged) return { status: 409, wrong: [changedMeanwhile(c)] }
  return { status: 422, wrong: merged.undecided.map((field) => undecided(c, field)) }
}

const changedMeanwhile = (c: Request): FieldError => ({
  ...{ id: 'uitkomst', message: pairTexts[c.var.language].errors.changed },
})

function decidedMeanwhile(c: Request, { outcome }: PairReview): Stopped {
  const say = pairTexts[c.var.language]
  return {
    status: 409,
    wrong: [{ id: 'uitkomst', message: say.errors.meanwhile(say.outcomes[outcome]) }],
  }
}

function undecided({ var: { language } }: Request, field: Parameters<typeof choiceName>[0]): FieldError {
  const message = pairTexts[language].errors.undecided(fieldInWords(language, field))
  return { id: choiceName(field), message }
}
