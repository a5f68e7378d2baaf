import { inLanguages } from '../platform/language.ts'

/** What the mail says that asks whether it still holds, and the pages behind its link, for whoever has no account. */
const nl = {
  mail: {
    subject: (name: string) => `Klopt dit nog: ${name}?`,
    body: (said: { name: string; again: string; address: string; stop: string; days: number }) =>
      `Hallo,

${said.name} staat op Inloop. Mensen vinden jullie daar als ze een plek zoeken waar ze welkom zijn.
${said.again}
Klopt het nog wat er staat? Kijken kost een minuut:

${said.address}

Klopt alles, dan is één knop genoeg. Inloggen hoeft niet. De link werkt ${said.days} dagen.

Wil je deze mails niet meer, dan stop je ze hier:

${said.stop}

Groet,
Inloop
`,
    again: '\nWe vroegen dit al eerder.\n',
    last: '\nWe vroegen dit al eerder. Dit is de laatste mail hierover.\n',
  },
  page: {
    title: 'Klopt dit nog?',
    lead: (name: string) => `Dit ziet iedereen op Inloop van ${name}.`,
    status: 'Is de plek er nog?',
    statusUnknown: 'Dat weten we niet. Met de knop zeg je dat de plek er is.',
    province: 'Provincie',
    holds: 'Alles klopt nog',
    holdsMore: 'Bij de plek komt dan te staan dat jullie dit vandaag hebben bevestigd.',
    wrong: 'Er klopt iets niet',
    publicPage: 'Bekijk de pagina zoals iedereen die ziet',
    noMail: 'Liever geen mail meer hierover?',
    stop: 'Stop deze mails',
    meanwhile: 'Er is net iets veranderd. Kijk het nog een keer na, en druk dan weer op de knop.',
    tooMany: 'Er kwam te veel tegelijk binnen. Probeer het over een uur nog eens. De link blijft werken.',
  },
  thanks: {
    title: 'Dank je wel',
    lead: (name: string, day: string) => `Bij ${name} staat nu: bevestigd door de plek zelf op ${day}.`,
    outweighed:
      'Een deel heeft onze redactie vastgezet. Daar staat nog niet bij dat jullie het bevestigden. We bewaren wel wat jullie zeiden.',
    more: 'Meer hoef je niet te doen. We vragen het over een tijd weer.',
    toPlace: 'Bekijk de pagina',
  },
  wrong: {
    title: 'Wat klopt er niet?',
    lead: (name: string) =>
      `Schrijf in je eigen woorden wat er anders moet bij ${name}. Onze redactie past het aan.`,
    words: 'Wat klopt er niet?',
    wordsHint: 'Bijvoorbeeld: op dinsdag zijn we niet meer open. Schrijf niets over bezoekers.',
    noWords: 'Schrijf op wat er niet klopt.',
    tooLong: (count: string) => `Dit zijn ${count} tekens. Maak het korter: 1.000 is het meeste.`,
    send: 'Verstuur',
    stopped: 'Zijn jullie gestopt? Schrijf dat ook hier.',
    signIn: 'Heb je een account? Dan pas je het zelf aan.',
    signInLink: 'Log in',
    back: 'Terug naar wat er staat',
    received: 'We hebben het gekregen',
    receivedLead: 'Dank je wel. Onze redactie kijkt ernaar en past het aan.',
    code: 'Met deze code zie je later wat ermee is gedaan:',
    lookUp: 'Zoek een melding op',
  },
  stop: {
    title: 'Geen mails meer?',
    lead: (name: string) => `We mailen af en toe om te vragen of het klopt wat er staat over ${name}.`,
    more: 'Stop je de mails? Dan belt misschien iemand uit jullie regio. Zo blijft het kloppen.',
    button: 'Stop deze mails',
    stoppedTitle: 'We mailen niet meer',
    stopped: (name: string) => `Over ${name} krijg je geen mails meer om te vragen of het klopt.`,
    again: 'Was dit een vergissing?',
    resume: 'Stuur toch weer mails',
    resumedTitle: 'We mailen weer',
    resumed: (name: string) => `We vragen weer af en toe of het klopt wat er staat over ${name}.`,
  },
  gone: {
    answeredTitle: 'Je hebt al geantwoord',
    answered: 'Dank je wel. Deze link werkt één keer. Meer hoef je niet te doen.',
    expiredTitle: 'Deze link werkt niet meer',
    expired: (days: number) => `Een link werkt ${days} dagen. Je kunt nog wel iets doorgeven:`,
    ways: 'Wil je toch nog iets doorgeven?',
    report: 'Geef door wat er niet klopt',
    signIn: 'Log in, als je een account hebt',
  },
}

const en: typeof nl = {
  mail: {
    subject: (name) => `Does this still hold: ${name}?`,
    body: (said) =>
      `Hello,

${said.name} is on Inloop. People find you there when they look for a place where they are welcome.
${said.again}
Does what stands there still hold? Looking takes a minute:

${said.address}

If all of it holds, one button is enough. No need to sign in. The link works for ${said.days} days.

If you want no more of these mails, stop them here:

${said.stop}

Greetings,
Inloop
`,
    again: '\nWe asked this before.\n',
    last: '\nWe asked this before. This is the last mail about it.\n',
  },
  page: {
    title: 'Does this still hold?',
    lead: (name) => `This is what everybody sees on Inloop of ${name}.`,
    status: 'Is the place still there?',
    statusUnknown: 'We do not know. With the button you say that the place is there.',
    province: 'Province',
    holds: 'All of it still holds',
    holdsMore: 'The place will then show that you confirmed this today.',
    wrong: 'Something is not right',
    publicPage: 'See the page as everybody sees it',
    noMail: 'Rather no more mail about this?',
    stop: 'Stop these mails',
    meanwhile: 'Something has just changed. Look at it once more, and then press the button again.',
    tooMany: 'Too much came in at once. Try again in an hour. The link goes on working.',
  },
  thanks: {
    title: 'Thank you',
    lead: (name, day) => `${name} now shows: confirmed by the place itself on ${day}.`,
    outweighed:
      'Our editors have fixed a part of it. That does not show yet that you confirmed it. We do keep what you said.',
    more: 'There is nothing more to do. We will ask again in a while.',
    toPlace: 'See the page',
  },
  wrong: {
    title: 'What is not right?',
    lead: (name) =>
      `Write in your own words what should be different about ${name}. Our editors will change it.`,
    words: 'What is not right?',
    wordsHint: 'For example: we are no longer open on Tuesdays. Write nothing about visitors.',
    noWords: 'Write what is not right.',
    tooLong: (count) => `These are ${count} characters. Make it shorter: 1,000 is the most.`,
    send: 'Send',
    stopped: 'Have you stopped? Write that here too.',
    signIn: 'Do you have an account? Then you can change it yourself.',
    signInLink: 'Sign in',
    back: 'Back to what stands there',
    received: 'We have received it',
    receivedLead: 'Thank you. Our editors will look at it and change it.',
    code: 'With this code you can see later what was done with it:',
    lookUp: 'Look up a report',
  },
  stop: {
    title: 'No more mails?',
    lead: (name) => `Now and then we mail to ask whether what stands there about ${name} still holds.`,
    more: 'If you stop the mails, somebody from your region may call. That keeps it right.',
    button: 'Stop these mails',
    stoppedTitle: 'We will not mail any more',
    stopped: (name) => `You will get no more mails asking whether what stands there about ${name} holds.`,
    again: 'Was this a mistake?',
    resume: 'Send mails after all',
    resumedTitle: 'We will mail again',
    resumed: (name) => `Now and then we will ask again whether what stands there about ${name} holds.`,
  },
  gone: {
    answeredTitle: 'You have answered already',
    answered: 'Thank you. This link works once. There is nothing more to do.',
    expiredTitle: 'This link no longer works',
    expired: (days) => `A link works for ${days} days. You can still tell us something:`,
    ways: 'Is there still something you want to tell us?',
    report: 'Tell us what is not right',
    signIn: 'Sign in, if you have an account',
  },
}

export const questionTexts = inLanguages({ nl, en })
