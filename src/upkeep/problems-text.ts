import { inLanguages } from '../platform/language.ts'
import type { Why } from './editing/problem.ts'

/** What is the matter with what was typed: what may stand there, and what somebody can do. */
interface Found {
  /** How many characters or rows may stand there. */
  limit: string
  /** Of opening hours: which day. */
  day: string
}

const nl = {
  'no name': () => 'Een plek heeft een naam. Vul hem in.',
  'not offered': () => 'Dit kun je hier niet kiezen. Wil je van de site af? Vraag het aan de redactie.',
  'unknown word': () => 'Kies een van de antwoorden.',
  'too long': ({ limit }) => `Deze tekst is te lang. Er passen ${limit} tekens.`,
  'control character': () => 'Er staat een teken in dat geen tekst is. Typ het opnieuw.',
  'not a text': () => 'Dit kunnen we niet bewaren. Typ het opnieuw.',
  'not a date': () => 'Dit is geen datum. Schrijf een jaar, een maand of een dag: 2019, 3-2019 of 31-3-2019.',
  'not degrees': () => 'Dit is geen plek op de kaart.',
  'not opening hours': () => 'Dit zijn geen openingstijden.',
  'not hosts': () => 'Schrijf een naam van hoogstens 60 tekens, zonder haakjes, komma of puntkomma.',
  'not languages': () => 'Kies een of meer talen.',
  'not an e-mail address': () => 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.',
  'not a website': () => 'Dit is geen adres van een website. Het ziet eruit als www.voorbeeld.nl.',
  'not a postcode': () => 'Dit is geen postcode. Schrijf vier cijfers en twee letters: 1234 AB.',
  'not a KVK number': () => 'Dit is geen KVK-nummer. Dat heeft acht cijfers.',
  'unknown municipality': () => 'Kies een gemeente uit de lijst.',
  'ambiguous municipality': () => 'Er zijn meer gemeenten met die naam. Kies er een.',
  'unknown municipality code': () => 'Kies een gemeente uit de lijst.',
  'not the name of that code': () => 'Kies een gemeente uit de lijst.',
  'consent to come': () => 'Deze dag moet nog komen. Vul de dag in waarop iemand ja zei.',
  'host without name': () => 'Schrijf de naam erbij, of maak deze regel leeg.',
  'host without consent': () => 'Op welke dag zei deze persoon dat de naam op de site mag?',
  'too many': ({ limit }) => `Dit is te veel. Er passen er ${limit}.`,
  'half a time': ({ day }) => `${day}: vul in van hoe laat én tot hoe laat.`,
  'not a time': ({ day }) => `${day}: dit is geen tijd. Schrijf bijvoorbeeld 10 of 13.30.`,
  'same time': ({ day }) => `${day}: begin en einde zijn dezelfde tijd.`,
  'end before start': ({ day }) =>
    `${day}: het einde is eerder dan het begin. Gaat het door tot de volgende dag? Kruis dat dan aan.`,
  overlap: ({ day }) => `${day}: deze tijd valt samen met een andere. Maak er één tijd van.`,
  'no times': ({ day }) => `${day}: vul in van hoe laat tot hoe laat, of kies iets anders dan open.`,
  'times on a closed day': ({ day }) => `${day}: je koos niet voor open, maar er staan tijden. Wat klopt?`,
  'no state': () => 'Kies of jullie dan open of dicht zijn.',
  'no date': () => 'Kies een dag die bestaat.',
  'until before date': () => 'De laatste dag is eerder dan de eerste.',
  'all closed': () =>
    'Je zegt dat jullie nooit open zijn. Zijn jullie een tijd dicht? Zeg dat bij “Hoe het ervoor staat”.',
  'nothing known': () =>
    'Je weet van geen enkele dag of jullie open zijn. Laat de feestdagen en de uitleg dan ook leeg.',
  'note too long': () => 'Deze uitleg is te lang. Er passen 200 tekens.',
} satisfies Record<Why, (found: Found) => string> as Record<Why, (found: Found) => string>

const en: typeof nl = {
  'no name': () => 'A place has a name. Please fill it in.',
  'not offered': () => 'You cannot choose this here. Do you want to be taken off the site? Ask the desk.',
  'unknown word': () => 'Choose one of the answers.',
  'too long': ({ limit }) => `This text is too long. There is room for ${limit} characters.`,
  'control character': () => 'There is a sign in it that is no text. Please type it again.',
  'not a text': () => 'We cannot keep this. Please type it again.',
  'not a date': () => 'This is no date. Write a year, a month or a day: 2019, 3-2019 or 31-3-2019.',
  'not degrees': () => 'This is no point on the map.',
  'not opening hours': () => 'These are no opening hours.',
  'not hosts': () => 'Write a name of at most 60 characters, without brackets, comma or semicolon.',
  'not languages': () => 'Choose one language or more.',
  'not an e-mail address': () => 'This is no e-mail address. It looks like name@example.nl.',
  'not a website': () => 'This is no address of a website. It looks like www.example.nl.',
  'not a postcode': () => 'This is no postcode. Write four digits and two letters: 1234 AB.',
  'not a KVK number': () => 'This is no KVK number. It has eight digits.',
  'unknown municipality': () => 'Choose a municipality from the list.',
  'ambiguous municipality': () => 'There are several municipalities of that name. Choose one.',
  'unknown municipality code': () => 'Choose a municipality from the list.',
  'not the name of that code': () => 'Choose a municipality from the list.',
  'consent to come': () => 'This day is still to come. Fill in the day on which somebody said yes.',
  'host without name': () => 'Write the name, or empty this row.',
  'host without consent': () => 'On which day did this person say that the name may stand on the site?',
  'too many': ({ limit }) => `This is too much. There is room for ${limit}.`,
  'half a time': ({ day }) => `${day}: fill in from when and until when.`,
  'not a time': ({ day }) => `${day}: this is no time. Write for example 10 or 13.30.`,
  'same time': ({ day }) => `${day}: the beginning and the end are the same time.`,
  'end before start': ({ day }) =>
    `${day}: the end is before the beginning. Does it go on until the next day? Then tick that.`,
  overlap: ({ day }) => `${day}: this time overlaps with another. Make one time of them.`,
  'no times': ({ day }) => `${day}: fill in from when until when, or choose something other than open.`,
  'times on a closed day': ({ day }) =>
    `${day}: you did not choose open, but there are times. Which is right?`,
  'no state': () => 'Choose whether you are open or closed then.',
  'no date': () => 'Choose a day that exists.',
  'until before date': () => 'The last day is before the first.',
  'all closed': () => 'You say that you are never open. Closed for a while? Say so at “How things stand”.',
  'nothing known': () =>
    'You know of no day whether you are open. Then leave the holidays and the note empty too.',
  'note too long': () => 'This note is too long. There is room for 200 characters.',
}

export const problemTexts = inLanguages({ nl, en })
