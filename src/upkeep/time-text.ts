import { inLanguages } from '../platform/language.ts'

const nl = {
  title: 'Hoeveel tijd kost bijhouden?',
  lead: 'Een plek bijhouden moet bijna niets kosten: hooguit twee minuten per maand. Hier staat hoe lang het echt duurt.',
  how: 'We tellen hoe lang een formulier openstond voordat iemand het bewaarde. We bewaren alleen hoeveel het er waren, per maand. Niet van wie, niet van welke plek en niet op welke dag. Wie langer dan een half uur wegbleef, telt niet mee.',
  caption: 'Hoe lang formulieren duren',
  month: 'Maand',
  form: 'Formulier',
  count: 'Bewaard',
  median: 'De helft was klaar binnen',
  within: 'Klaar binnen 2 minuten',
  seconds: (count: string) => `${count} seconden`,
  none: 'Er is nog te weinig bewaard om iets te zeggen. Vanaf tien keer in een maand staat het hier.',
  forms: {
    change: 'Iets wijzigen',
    confirm: 'Bevestigen na inloggen',
    question: 'Bevestigen uit de mail',
  },
}

const en: typeof nl = {
  title: 'How much time does keeping take?',
  lead: 'Keeping a place up to date should cost next to nothing: two minutes a month at most. Here you see how long it really takes.',
  how: 'We count how long a form stood open before somebody saved it. We keep only how many there were, per month. Not whose, not of which place and not on which day. Who stayed away for more than half an hour is not counted.',
  caption: 'How long forms take',
  month: 'Month',
  form: 'Form',
  count: 'Saved',
  median: 'Half of them were done within',
  within: 'Done within 2 minutes',
  seconds: (count) => `${count} seconds`,
  none: 'Too little was saved to say anything yet. From ten times in a month it stands here.',
  forms: {
    change: 'Changing something',
    confirm: 'Confirming after signing in',
    question: 'Confirming from the mail',
  },
}

export const timeTexts = inLanguages({ nl, en })
