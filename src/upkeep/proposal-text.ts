import { inLanguages } from '../platform/language.ts'
import type { Choice, ProposalOutcome } from './proposal.ts'

const nl = {
  title: 'Een voorstel voor jullie plek',
  titleOfDesk: 'Een voorstel voor een plek',
  lead: (who: string, place: string) =>
    `${who} stelt voor om iets te wijzigen bij ${place}. Jullie beslissen.`,
  on: 'Voorgesteld op',
  why: 'Waarom',
  noWhy: 'Er staat geen reden bij.',
  now: 'Nu',
  proposed: 'Voorstel',
  choices: {
    take: 'Neem dit over',
    self: 'Anders: ik vul het zo zelf in',
    leave: 'Laat het zoals het is',
  } satisfies Record<Choice, string>,
  answer: 'Wat zeg je tegen wie dit voorstelde?',
  answerHint: 'Neem je niet alles over? Zeg dan kort waarom.',
  decide: 'Leg dit vast',
  notYours: 'De plek zelf beslist hierover. Je leest hier wat ermee gebeurt.',
  outcomes: {
    'taken over': 'Overgenomen',
    adapted: 'Voor een deel overgenomen, of op een eigen manier',
    declined: 'Niet overgenomen',
  } satisfies Record<ProposalOutcome, string>,
  waits: 'Wacht op de plek',
  outcome: 'Wat ermee gebeurde',
  decidedOn: (day: string) => `Besloten op ${day}.`,
  yours: 'Jij schreef:',
  errors: {
    choose: (field: string) => `Kies wat je doet met: ${field}.`,
    answer: 'Zeg kort waarom je niet alles overneemt.',
    tooLong: (most: string) => `Maak het korter: hoogstens ${most} tekens.`,
    changed: 'De plek veranderde terwijl jij keek. Je ziet nu hoe het is: kijk nog eens.',
    meanwhile: 'Iemand besliste intussen over dit voorstel. Dat geldt.',
  },
  errand: (fields: string) => `Een regio stelt iets voor: ${fields}`,
  formNote:
    'De mensen van deze plek houden dit zelf bij. Wat jij invult wordt een voorstel: zij beslissen, en je leest wat ze doen.',
  formWhy: 'Waarom stel je dit voor?',
  formWhyHint: 'Bijvoorbeeld hoe je het weet. Noem geen namen van mensen.',
  somebody: 'Iemand van de regio',
  ofRegion: 'Voorstellen aan plekken',
}

const en: typeof nl = {
  title: 'A proposal for your place',
  titleOfDesk: 'A proposal for a place',
  lead: (who, place) => `${who} proposes to change something at ${place}. You decide.`,
  on: 'Proposed on',
  why: 'Why',
  noWhy: 'No reason was given.',
  now: 'Now',
  proposed: 'Proposal',
  choices: {
    take: 'Take this over',
    self: 'Otherwise: I fill it in myself next',
    leave: 'Leave it as it is',
  },
  answer: 'What do you say to whoever proposed this?',
  answerHint: 'Do you not take over all of it? Then say briefly why.',
  decide: 'Record this',
  notYours: 'The place itself decides on this. You read here what becomes of it.',
  outcomes: {
    'taken over': 'Taken over',
    adapted: 'Taken over in part, or in a way of their own',
    declined: 'Not taken over',
  },
  waits: 'Waits for the place',
  outcome: 'What became of it',
  decidedOn: (day) => `Decided on ${day}.`,
  yours: 'You wrote:',
  errors: {
    choose: (field) => `Choose what you do with: ${field}.`,
    answer: 'Say briefly why you do not take over all of it.',
    tooLong: (most) => `Make it shorter: at most ${most} characters.`,
    changed: 'The place changed while you were looking. You see now how it is: look again.',
    meanwhile: 'Somebody decided on this proposal meanwhile. That holds.',
  },
  errand: (fields) => `A region proposes something: ${fields}`,
  formNote:
    'The people of this place keep it themselves. What you fill in becomes a proposal: they decide, and you read what they do.',
  formWhy: 'Why do you propose this?',
  formWhyHint: 'For instance how you know. Name no people.',
  somebody: 'Somebody of the region',
  ofRegion: 'Proposals to places',
}

/** What is said about proposals. */
export const proposalTexts = inLanguages({ nl, en })
