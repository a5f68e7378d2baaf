import { inLanguages } from '../platform/language.ts'
import type { DeskTask } from './desk/errands.ts'

type DetailOf<K extends DeskTask['kind']> = Extract<DeskTask, { kind: K }>['detail']

const nl = {
  list: {
    title: 'Taken',
    lead: 'Dit viel het systeem op. Een mens kijkt wat er klopt.',
    none: 'Er wacht geen enkele taak.',
  },
  about: 'Gaat over',
  since: 'Sinds',
  why: {
    'vanished from source': ({ source, rowKey }: DetailOf<'vanished from source'>) =>
      `De lijst ${source} noemde deze plek (regel ${rowKey}), en nu niet meer. Dat zegt nog niet dat de plek weg is. Vraag het na.`,
    'conflict with edited export': ({
      column,
      exported,
      cell,
      now,
    }: DetailOf<'conflict with edited export'>) =>
      `In de lijst stond bij ${column} eerst: “${exported}”. Iemand maakte daarvan: “${cell}”. Intussen staat er: “${now}”. Er is niets overschreven.`,
    'dead link': ({ website, since }: DetailOf<'dead link'>) =>
      `De website ${website} antwoordt al sinds ${since} niet meer. Antwoordt hij weer, dan gaat deze taak vanzelf weg.`,
  },
  change: 'Kijk naar de plek en pas aan wat niet klopt',
  note: 'Wat heb je gedaan, of nagevraagd?',
  noteHint: 'Eén zin is genoeg. Noem geen namen van mensen.',
  done: 'Dit is klaar',
  closedTitle: 'Deze taak is klaar',
  closed: 'Jij of iemand anders rondde dit af, of het ging vanzelf over.',
  back: 'Naar alle taken',
  errors: {
    note: 'Schrijf in een zin wat je deed.',
    tooLong: (most: string) => `Maak het korter: hoogstens ${most} tekens.`,
  },
}

const en: typeof nl = {
  list: {
    title: 'Tasks',
    lead: 'The system noticed this. A person looks what is right.',
    none: 'No task is waiting.',
  },
  about: 'About',
  since: 'Since',
  why: {
    'vanished from source': ({ source, rowKey }) =>
      `The list ${source} named this place (row ${rowKey}), and no longer does. That does not say that the place is gone. Ask.`,
    'conflict with edited export': ({ column, exported, cell, now }) =>
      `The list first said at ${column}: “${exported}”. Somebody made of it: “${cell}”. Meanwhile it says: “${now}”. Nothing was overwritten.`,
    'dead link': ({ website, since }) =>
      `The website ${website} has not answered since ${since}. When it answers again this task goes by itself.`,
  },
  change: 'Look at the place and change what is wrong',
  note: 'What did you do, or ask?',
  noteHint: 'One sentence is enough. Name no people.',
  done: 'This is done',
  closedTitle: 'This task is done',
  closed: 'You or somebody else finished this, or it went by itself.',
  back: 'To all tasks',
  errors: {
    note: 'Write in a sentence what you did.',
    tooLong: (most) => `Make it shorter: at most ${most} characters.`,
  },
}

/** What the desk of tasks says. */
export const taskTexts = inLanguages({ nl, en })
