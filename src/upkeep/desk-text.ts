import { inLanguages } from '../platform/language.ts'
import type { DeskTask } from './desk/errands.ts'

type Vanished = Extract<DeskTask, { kind: 'vanished from source' }>['detail']
type Conflict = Extract<DeskTask, { kind: 'conflict with edited export' }>['detail']
type DeadLink = Extract<DeskTask, { kind: 'dead link' }>['detail']

const nl = {
  title: 'Wat aandacht vraagt',
  hello: (name: string) => `Dag ${name}.`,
  nothing: 'Er wacht nu niets op je. Dank je wel dat je dit mee bijhoudt.',
  open: 'Dit wacht, het oudste eerst',
  more: (count: string) => `En nog ${count}. Die zie je als deze klaar zijn, of in de lijsten hieronder.`,
  since: (day: string) => `sinds ${day}`,
  lookBefore: (day: string) => `kijk uiterlijk op ${day}`,
  late: (day: string) => `te laat: iemand had uiterlijk op ${day} een antwoord verwacht`,
  looking: 'iemand kijkt er al naar',
  report: (subject: string) => `Iemand meldt: ${subject}`,
  tasks: {
    'vanished from source': ({ source }: Vanished) => `Staat niet meer in de lijst ${source}`,
    'conflict with edited export': ({ column }: Conflict) =>
      `Twee mensen vulden iets anders in bij ${column}`,
    'dead link': ({ website }: DeadLink) => `De website ${website} antwoordt niet`,
  } satisfies { [K in DeskTask['kind']]: (detail: Extract<DeskTask, { kind: K }>['detail']) => string },
  counts: {
    title: 'Alles wat openstaat',
    reports: (count: string) => `Meldingen: ${count}`,
    tasks: (count: string) => `Taken: ${count}`,
    pairs: (count: string) => `Misschien twee keer dezelfde plek: ${count} paren`,
  },
  places: {
    one: 'Jouw plek',
    more: 'Jouw plekken',
    regions: 'Jouw regio',
    allRegions: 'Alle regio’s',
    imports: 'Lijsten die zijn ingelezen',
  },
  proof: 'Je doet ook iets waarvoor een mail niet genoeg is. Daarvoor vragen we een code.',
  prove: 'Laat zien dat jij het bent',
  elsewhere: 'Verder',
  account: 'Mijn gegevens en uitloggen',
  people: 'Wie houdt dit bij?',
  audit: 'Wie deed wat?',
}

const en: typeof nl = {
  title: 'What asks for attention',
  hello: (name) => `Hello ${name}.`,
  nothing: 'Nothing waits for you now. Thank you for helping to keep this right.',
  open: 'This waits, the oldest first',
  more: (count) => `And ${count} more. You see them when these are done, or in the lists below.`,
  since: (day) => `since ${day}`,
  lookBefore: (day) => `look by ${day}`,
  late: (day) => `late: somebody expected an answer by ${day}`,
  looking: 'somebody is looking at it',
  report: (subject) => `Somebody reports: ${subject}`,
  tasks: {
    'vanished from source': ({ source }) => `No longer stands in the list ${source}`,
    'conflict with edited export': ({ column }) => `Two people filled in something else at ${column}`,
    'dead link': ({ website }) => `The website ${website} does not answer`,
  },
  counts: {
    title: 'All that is open',
    reports: (count) => `Reports: ${count}`,
    tasks: (count) => `Tasks: ${count}`,
    pairs: (count) => `Perhaps the same place twice: ${count} pairs`,
  },
  places: {
    one: 'Your place',
    more: 'Your places',
    regions: 'Your region',
    allRegions: 'All regions',
    imports: 'Lists that were read in',
  },
  proof: 'You also do something for which a mail is not enough. For that we ask a code.',
  prove: 'Show that it is you',
  elsewhere: 'Further',
  account: 'My details, and signing out',
  people: 'Who keeps this?',
  audit: 'Who did what?',
}

/** What the desk says. */
export const deskTexts = inLanguages({ nl, en })
