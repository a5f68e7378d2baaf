import type { FieldError } from '../../design/form.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { may, recordAudit } from '../../identity/index.ts'
import { addressIn } from '../../platform/language.ts'
import { plainText } from '../../platform/plain-text.ts'
import type { Request } from '../../platform/platform.ts'
import type { Field, SaidValues } from '../../register/pure.ts'
import { type AskedField, groupOf, groupSlugs } from '../editing/asked-fields.ts'
import { withWhatFollows, withWhatIsTold } from '../editing/own-word.ts'
import { textIn } from '../editing/sent.ts'
import { choices, outcomeOf, proposedFields } from '../proposal.ts'
import { closeProposal } from '../proposal-store.ts'
import { proposalTexts } from '../proposal-text.ts'
import { fieldInWords } from '../record-in-words.tsx'
import { readAll } from './open-work.ts'
import { type OpenedProposal, openProposal } from './opened-proposal.ts'
import { choiceName, ProposalView, type TypedDecision } from './proposal-view.tsx'
import { sayOfPlace } from './say-of-place.ts'
import { readSent, versionIn } from './sent-form.ts'
import { readSetting } from './setting.ts'
import { readActors } from './who.ts'

/** Some sentences. */
const MOST_CHARACTERS = 500
const nothing: TypedDecision = { chosen: new Map(), answer: '' }

export async function showProposal(c: Request) {
  const opened = await openProposal(c, 'decide proposal')
  return 'refused' in opened ? opened.refused : c.html(await proposalPage(c, opened, nothing, []))
}

export async function submitProposal(c: Request) {
  const opened = await openProposal(c, 'take over proposal')
  if ('refused' in opened) return opened.refused
  const { proposal, place } = opened
  const sent = await readSent(c)
  const typed: TypedDecision = {
    chosen: new Map(
      proposedFields(proposal).flatMap((field) => {
        const choice = choices.find((one) => one === textIn(sent, choiceName(field)))
        return choice ? [[field, choice] as const] : []
      }),
    ),
    answer: plainText(textIn(sent, 'antwoord')),
  }
  if (proposal.outcome) return answerDecided(c, opened, typed)
  const wrong = findFaults(c, opened, typed)
  if (wrong.length > 0) return c.html(await proposalPage(c, opened, typed, wrong), 422)
  const say = proposalTexts[c.var.language].errors
  const seen = versionIn(sent, 'versie') === place.version
  if (!seen || !(await decide(c, opened, typed)))
    return c.html(await proposalPage(c, opened, typed, [{ id: 'main', message: say.changed }]), 409)
  return c.redirect(whereTo(c, opened, typed), 303)
}

/** Sent twice it is decided once; whoever comes after another sees what holds, and what they wrote. */
async function answerDecided(c: Request, opened: OpenedProposal, typed: TypedDecision) {
  const { proposal } = opened
  const isTwice = proposal.outcome === outcomeOf([...typed.chosen.values()])
  if (isTwice && (proposal.answer ?? '') === typed.answer) return c.redirect(whereTo(c, opened, typed), 303)
  return c.html(await proposalPage(c, opened, typed, []), 409)
}

/** What somebody fills in themselves comes next; otherwise the proposal, with what became of it. */
function whereTo(c: Request, { proposal, place }: OpenedProposal, { chosen }: TypedDecision): string {
  const self = proposedFields(proposal).find((field) => chosen.get(field) === 'self')
  const path = self
    ? `/beheer/plek/${place.slug}/wijzig/${groupSlugs[groupOf(self as AskedField)]}`
    : `/beheer/voorstellen/${proposal.id}`
  return addressIn(c.var.language, path)
}

function findFaults(
  c: Request,
  { proposal }: OpenedProposal,
  { chosen, answer }: TypedDecision,
): FieldError[] {
  const { language } = c.var
  const say = proposalTexts[language].errors
  const wrong: FieldError[] = proposedFields(proposal)
    .filter((field) => !chosen.has(field))
    .map((field) => ({ id: choiceName(field), message: say.choose(fieldInWords(language, field)) }))
  const isWhole = [...chosen.values()].every((choice) => choice === 'take')
  if (!isWhole && answer === '') wrong.push({ id: 'antwoord', message: say.answer })
  if (answer.length > MOST_CHARACTERS)
    wrong.push({ id: 'antwoord', message: say.tooLong(formatNumber(language, MOST_CHARACTERS)) })
  return wrong
}

class DecidedMeanwhile extends Error {}

/** Records what was decided, and takes in what is taken over, in one transaction; false: the place is another by now. */
async function decide(
  c: Request,
  { proposal, place, keeper }: OpenedProposal,
  { chosen, answer }: TypedDecision,
): Promise<boolean> {
  const { database, now } = c.var
  const outcome = outcomeOf([...chosen.values()])
  const close = async (transaction: Parameters<typeof closeProposal>[0], at: Temporal.Instant) => {
    const said = { outcome, answer: answer || undefined, by: keeper.actor }
    return closeProposal(transaction, proposal.id, said, at)
  }
  const entry = {
    ...{ act: 'proposal decided' as const, subject: place.id },
    detail: { proposal: proposal.id, outcome },
  }
  const taken = proposedFields(proposal).filter((field) => chosen.get(field) === 'take')
  if (taken.length === 0) {
    return database.transaction().execute(async (transaction) => {
      const at = now()
      const isClosed = await close(transaction, at)
      if (isClosed) await recordAudit(transaction, keeper, entry, at)
      return isClosed
    })
  }
  const news = pick(proposal.values, taken)
  const values = withWhatFollows(withWhatIsTold(news, { ...place.content, ...news }), place.content)
  try {
    const saved = await sayOfPlace(c.var, place, keeper, values, async (transaction, at) => {
      // Somebody else decided a moment earlier: nothing of it is taken over.
      if (!(await close(transaction, at))) throw new DecidedMeanwhile()
      await recordAudit(transaction, keeper, entry, at)
    })
    return 'change' in saved
  } catch (error) {
    if (error instanceof DecidedMeanwhile) return false
    throw error
  }
}

const pick = (values: SaidValues, taken: readonly Field[]): SaidValues =>
  Object.fromEntries(taken.map((field) => [field, values[field]])) as SaidValues

async function proposalPage(
  c: Request,
  opened: OpenedProposal,
  typed: TypedDecision,
  errors: readonly FieldError[],
) {
  const { database, language } = c.var
  const { proposal, place, keeper } = opened
  const { thing } = await readAll(c)
  const whoIs = await readActors(database, [proposal.proposedBy])
  return (
    <ProposalView
      {...{ c, opened, typed, errors }}
      setting={await readSetting(c)}
      by={whoIs(proposal.proposedBy) ?? proposalTexts[language].somebody}
      mayDecide={may(keeper.asker, 'take over proposal', thing(place))}
    />
  )
}
