import { inLanguages } from '../platform/language.ts'
import { uk } from './report-text.uk.ts'

/** What the pages say where somebody tells that something is wrong, and looks up what became of it. */
const nl = {
  title: (name: string) => `Wat klopt er niet bij ${name}?`,
  description: 'Vertel wat er niet klopt. Je hoeft niet te zeggen wie je bent.',
  lead: 'Kies wat er niet klopt. Je hoeft niet te zeggen wie je bent, en we vragen geen e-mailadres.',
  notForHelp: 'Niemand leest dit meteen. Heb je nu hulp nodig?',
  notForHelpLink: 'Hier staan de nummers die je kunt bellen',
  trial: 'Dit is een proef. Wat je doorgeeft, blijft op de computer waar deze proef op draait.',
  example: 'Deze plek is verzonnen. Je kunt hier oefenen. Wat je doorgeeft, leest niemand.',
  subject: 'Wat klopt er niet?',
  words: 'Wil je er iets bij zeggen?',
  wordsHint:
    'Dat hoeft niet. Noem geen namen van mensen en schrijf niets over iemands gezondheid. Hoogstens 1.000 tekens.',
  send: 'Geef het door',
  backToPlace: 'Terug naar de plek',
  noSubject: 'Kies wat er niet klopt.',
  noWords: 'Schrijf op wat er niet klopt.',
  tooLong: (length: string) => `Je tekst is te lang: ${length} tekens. Er passen 1.000 tekens.`,
  tooMany: {
    altogether:
      'Er komen nu heel veel meldingen binnen. Daarom kunnen we die van jou nu niet bewaren. Probeer het over een uur nog een keer. Wat je schreef staat hieronder nog.',
    one: 'Hierover kregen we het laatste uur al veel meldingen bij deze plek. Daarom kunnen we die van jou nu niet bewaren. Probeer het over een uur nog een keer. Wat je schreef staat hieronder nog.',
  },

  received: 'Dank je wel. We hebben je melding.',
  yourCode: 'Dit is je code:',
  keepCode:
    'Schrijf de code op. Met de code zie je later wat er met je melding gebeurde. Wij bewaren de code niet. Ben je van deze pagina af, dan kunnen we hem niet nog een keer laten zien.',
  whereToLook: 'Kijken doe je hier:',
  receivedOn: (day: string) => `Ontvangen op ${day}.`,
  goal: (day: string) =>
    `We willen dat iemand er binnen vijf werkdagen naar kijkt. Dat is uiterlijk op ${day}. Beloven kunnen we dat niet, want we zijn met weinig. Met je code zie je altijd hoe ver het is.`,
  late: (day: string) =>
    `We wilden er uiterlijk op ${day} naar kijken. Dat is niet gelukt. Je melding ligt er nog.`,
  kept: 'Drie maanden na het antwoord wissen we je melding. Zonder antwoord doen we dat na een jaar.',

  lookUp: 'Wat gebeurde er met je melding?',
  lookUpDescription: 'Met je code zie je wat er met je melding gebeurde.',
  lookUpLead: 'Vul de code in die je kreeg toen je doorgaf dat er iets niet klopt.',
  code: 'Je code',
  codeHint: 'Tien letters en cijfers. Hoofdletters, kleine letters en streepjes maken niet uit.',
  look: 'Bekijk',
  noCode: 'Vul je code in.',
  notACode: 'Dit is geen code van ons. Een code heeft tien tekens, zoals op je briefje staat.',
  unknownCode:
    'Deze code kennen we niet. Kijk of je hem goed hebt overgenomen. Is het lang geleden? Dan hebben we de melding gewist.',
  about: 'Je melding ging over',
  placeGone: 'een plek die niet meer op de site staat',
  subjectWas: 'Wat je koos',
  state: 'Hoe ver het is',
  states: {
    received: 'Ontvangen. Er keek nog niemand naar.',
    looking: 'Iemand kijkt ernaar.',
    changed: 'We hebben het aangepast.',
    'changed otherwise': 'We hebben het aangepast, maar anders dan je schreef.',
    'not changed': 'We hebben niets aangepast.',
  },
  answer: 'Ons antwoord',
  answeredOn: (day: string) => `Antwoord van ${day}.`,
  again: 'Een andere code bekijken',
}

const en: typeof nl = {
  title: (name) => `What is wrong at ${name}?`,
  description: 'Tell us what is wrong. You do not have to say who you are.',
  lead: 'Choose what is wrong. You do not have to say who you are, and we ask for no e-mail address.',
  notForHelp: 'Nobody reads this at once. Do you need help now?',
  notForHelpLink: 'Here are the numbers you can call',
  trial: 'This is a trial. What you send stays on the computer that this trial runs on.',
  example: 'This place is made up. You can practise here: nobody reads what you send.',
  subject: 'What is wrong?',
  words: 'Do you want to add something?',
  wordsHint:
    'You do not have to. Do not name people, and write nothing about anybody’s health. At most 1,000 characters.',
  send: 'Send it',
  backToPlace: 'Back to the place',
  noSubject: 'Choose what is wrong.',
  noWords: 'Write down what is wrong.',
  tooLong: (length) => `Your text is too long: ${length} characters. There is room for 1,000.`,
  tooMany: {
    altogether:
      'Very many reports are coming in now. That is why we cannot keep yours. Please try again in an hour. What you wrote still stands below.',
    one: 'We had many reports of this about this place in the last hour. That is why we cannot keep yours now. Please try again in an hour. What you wrote still stands below.',
  },

  received: 'Thank you. We have your report.',
  yourCode: 'This is your code:',
  keepCode:
    'Write the code down. With it you can see later what became of your report. We do not keep the code. Once you have left this page, we cannot show it again.',
  whereToLook: 'You can look here:',
  receivedOn: (day) => `Received on ${day}.`,
  goal: (day) =>
    `We mean to look at it within five working days. That is ${day} at the latest. We cannot promise it: the desk is small. With your code you can always see how far it is.`,
  late: (day) => `We meant to look at it by ${day}. That did not happen. Your report is still there.`,
  kept: 'We erase your report three months after the answer. Without an answer we do so after a year.',

  lookUp: 'What became of your report?',
  lookUpDescription: 'With your code you see what became of your report.',
  lookUpLead: 'Fill in the code you got when you told us that something is wrong.',
  code: 'Your code',
  codeHint: 'Ten letters and digits. Capitals, small letters and hyphens make no difference.',
  look: 'Look',
  noCode: 'Please fill in your code.',
  notACode: 'This is not a code of ours. A code has ten characters, as on your note.',
  unknownCode:
    'We do not know this code. Please check whether you copied it well. Was it long ago? Then we have erased the report.',
  about: 'Your report was about',
  placeGone: 'a place that is no longer on the site',
  subjectWas: 'What you chose',
  state: 'How far it is',
  states: {
    received: 'Received. Nobody has looked at it yet.',
    looking: 'Somebody is looking at it.',
    changed: 'We have changed it.',
    'changed otherwise': 'We have changed it, in another way than you wrote.',
    'not changed': 'We have changed nothing.',
  },
  answer: 'What the desk says',
  answeredOn: (day) => `Answer of ${day}.`,
  again: 'Look up another code',
}

export const reportPageTexts = inLanguages({ nl, en, uk })
