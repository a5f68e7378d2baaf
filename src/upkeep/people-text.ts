import { inLanguages } from '../platform/language.ts'

const nl = {
  title: 'Wie houdt dit bij?',
  lead: 'Wie hier staat, mag iets veranderen. Uitnodigen gaat met een mail.',
  caption: 'Mensen en wat zij bijhouden',
  name: 'Naam',
  email: 'E-mailadres',
  role: 'Wat iemand doet',
  change: 'Wijzig',
  choose: 'Kies',
  back: 'Naar je bureau',
  stop: 'Laat stoppen',
  reset: 'Haal het tweede slot eraf',
  inviteTitle: 'Nodig iemand uit',
  invite: 'Stuur de uitnodiging',
  wrongRole: 'Kies wat diegene gaat doen.',
  noName: 'Vul een naam in.',
  notYourself: 'Jezelf uitnodigen kan niet. Vraag het aan een ander die dat mag.',
  noEmail: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  stopped: 'Dat is geregeld.',
  wrongScope: 'Kies waar. Bij een plek: het laatste stuk van het adres van de pagina, zoals de-brug-ede.',
  invited: 'De uitnodiging is onderweg.',
  scope: 'Voor welke plek, organisatie of regio?',
  scopeHint:
    'Een plek: het laatste stuk van het adres van de pagina. Een organisatie of regio: de hele naam. Voor heel Nederland: laat leeg.',
  none: 'Er is nog niemand.',
}

const en: typeof nl = {
  title: 'Who keeps this?',
  lead: 'Who stands here may change something. People are invited by mail.',
  caption: 'People and what they keep',
  name: 'Name',
  email: 'E-mail address',
  role: 'What they do',
  change: 'Change',
  choose: 'Choose',
  back: 'To your desk',
  stop: 'Let them stop',
  reset: 'Take the second lock off',
  inviteTitle: 'Invite somebody',
  invite: 'Send the invitation',
  wrongRole: 'Choose what they will do.',
  noName: 'Fill in a name.',
  notYourself: 'You cannot invite yourself. Ask somebody else who may.',
  noEmail: 'Fill in an e-mail address, such as name@example.org.',
  stopped: 'That is done.',
  wrongScope: 'Choose where. Of a place: the last part of the address of its page, such as de-brug-ede.',
  invited: 'The invitation is on its way.',
  scope: 'For which place, organisation or region?',
  scopeHint:
    'A place: the last part of the address of its page. An organisation or region: its whole name. For the whole country: leave it empty.',
  none: 'There is nobody yet.',
}

export const peopleTexts = inLanguages({ nl, en })
