import type { Assignments } from './assignments.ts'
import type { UndoneChange } from './edit-store.ts'
import type { SilentLink, Trouble } from './links/link.ts'
import { text as reportText, reportTexts } from './report-text.ts'
import type { ChangeKind } from './statement-store.ts'
import type { Task } from './task-store.ts'

type WrongWord = Extract<Assignments, { wrong: unknown }>['wrong']['why']
type NotUndone = Exclude<UndoneChange, { undone: unknown }>

/** Why a website gave no answer. */
const troubleWords: Record<Trouble, string> = {
  'not there': 'de pagina is er niet',
  'fault of the site': 'de website heeft een storing',
  'no such name': 'de naam van de website bestaat niet',
  'no connection': 'er is geen verbinding',
  'too slow': 'het duurt te lang',
  'goes round': 'de website stuurt steeds door',
  certificate: 'de beveiligde verbinding klopt niet',
  'not public': 'het adres ligt niet op het open internet',
  unreadable: 'het antwoord is niet te lezen',
}

/** What the commands about one place say: to editors, in Dutch. */
export const text = {
  summary:
    'één plek: tonen, toevoegen, wijzigen, vastzetten, bevestigen, status, geschiedenis, terugdraaien, meldingen',
  help: (columns: string, statuses: string) => `place show PLEK [--json]
  Wat het register weet, van welke bron, en wat bronnen anders zeggen.
place history PLEK [--json]
place add VELD=WAARDE … --by WIE --reason TEKST
place edit PLEK VELD=WAARDE … --by WIE --reason TEKST
  Iemand heeft het nagekeken. Dat weegt zwaarder dan een bron.
  VELD= zonder waarde: hier valt niets te zeggen, ook al zegt een bron iets.
place confirm PLEK [VELD | VELD=WAARDE …] --by WIE [--on DAG]
  De plek zelf zegt het. Zonder velden: alles klopt nog. Dat weegt zwaarder dan nakijken.
place pin PLEK VELD | VELD=WAARDE … --by WIE --reason TEKST
  Zet een waarde vast, wat anderen ook zeggen.
place status PLEK STATUS --reason TEKST --by WIE [--since DATUM] [--said-by WIE]
  Zet de status vast: een plek die je van de site haalt is eraf, wat anderen ook zeggen.
place erase PLEK VELD --by WIE --reason TEKST
  Wist wat er ooit in dit veld stond, ook uit bronnen en geschiedenis: voor gegevens van een persoon. Dit kan niet terug.
  Trekt één mens het akkoord in: place erase PLEK wie_je_ontmoet=NAAM …; de anderen blijven staan, en staan vast.
  Een lijst die het nog noemt brengt het niet terug op de site. Eerdere reservekopieën houden het nog.
place undo NUMMER --by WIE --reason TEKST
  Draait één wijziging terug; het nummer staat in de geschiedenis. Ook dat kan weer terug.
place tasks [PLEK] [--json]
place done TAAK --by WIE --reason TEKST
place links
  Vraagt nu van elke website of zij antwoordt; dat gebeurt ook elke nacht. Na drie nachten zonder antwoord is het een taak.
${reportText.help}
PLEK is een id of het laatste deel van het adres (/plek/…). WIE is een rol of organisatie, geen persoon.
STATUS: ${statuses}
VELD: ${columns}`,
  words:
    'Zeg: place show|add|edit|pin|confirm|status|erase|history|undo|tasks|done|links|reports|answer|erase-words. Zie: place --help',
  needs: (verb: string, words: string) => `place ${verb} heeft nodig: ${words}. Zie: place --help`,
  needsPlace: 'PLEK',
  needsValue: 'VELD=WAARDE',
  needsStatus: 'STATUS',
  needsNumber: 'een NUMMER',
  noPlace: (word: string) =>
    `Er is geen plek “${word}”. Zeg haar id, of het laatste deel van het adres: /plek/….`,
  moved: (word: string, slug: string) => `${word} is nu ${slug}.`,
  wrongWord: {
    'no column': (word, columns) => `“${word}” is geen VELD=WAARDE. Velden: ${columns}.`,
    'unknown column': (word, columns) => `Er is geen veld “${word}”. Velden: ${columns}.`,
    twice: (word) => `Het veld “${word}” staat er twee keer.`,
    'no value': (word) =>
      `Achter “${word}=” hoort een waarde: een plek heeft een naam, en wat je niet weet laat je bij place add weg.`,
  } satisfies Record<WrongWord, (word: string, columns: string) => string>,
  unknownNow: (column: string) => `Van het veld “${column}” weten we niets. Zeg een waarde: ${column}=….`,
  wrongDay: (word: string) => `“${word}” is geen datum: een jaar, een maand of een dag (2026-03-31).`,
  consentToCome: (word: string) =>
    `Een akkoord van ${word} kan er nog niet zijn. Zeg de dag waarop het gegeven is.`,
  dayToCome: (word: string) => `“${word}” is nog niet geweest. Zeg de dag waarop het gezegd is.`,
  nameNeeded: 'Een plek heeft een naam nodig: naam=….',
  added: (slug: string, id: string) => `Toegevoegd: ${slug} (${id}).`,
  changed: (column: string, before: string, after: string) => `${column}: ${before || '—'} → ${after || '—'}`,
  sameContent: 'Onthouden. Wat het register laat zien verandert niet.',
  outweighed: (column: string, shown: string) =>
    `Let op: ${column} blijft “${shown}”, want dat is vastgezet of de plek zelf zegt het. Toch anders? Gebruik: place pin.`,
  confirmed: (day: string) => `Bevestigd door de plek zelf op ${day}.`,
  needsField: 'één VELD',
  noHost: (host: string, slug: string) => `Bij ${slug} staat en stond niemand die “${host}” heet.`,
  nameStays: 'Een naam kan niet gewist worden. Zeg een andere met: place edit PLEK naam=…',
  erased: (column: string, slug: string) =>
    `Gewist: ${column} van ${slug}. Staat het ook in een bestand, een lijst of een reservekopie, wis het dan ook daar.`,
  undone: (change: number, slug: string) => `Wijziging ${change} van ${slug} is teruggedraaid.`,
  undoneGone: (change: number) =>
    `Wijziging ${change} is teruggedraaid. De plek staat niet meer in het register.`,
  notUndone: (change: string, why: NotUndone): string => {
    if ('noSuchChange' in why) return `Er is geen wijziging ${change}. Zie: place history PLEK`
    if ('undoneAlready' in why) return `Wijziging ${change} is al teruggedraaid.`
    if ('erased' in why) return 'Wat gewist is komt niet terug.'
    if (why.partOf === 'merge') return 'Dit hoort bij samenvoegen. Draai dat terug met: unmerge'
    return `Dit hoort bij import ${why.runId}. Draai die terug met: import undo ${why.runId}`
  },
  kinds: {
    added: 'toegevoegd',
    edited: 'gewijzigd',
    imported: 'geïmporteerd',
    'import undone': 'import teruggedraaid',
    merged: 'een andere plek kwam erbij',
    absorbed: 'opgegaan in een andere plek',
    unmerged: 'een andere plek ging eruit',
    released: 'staat weer op zichzelf',
    erased: 'gewist',
  } satisfies Record<ChangeKind, string>,
  bases: { pin: 'vastgezet', place: 'de plek zelf', checked: 'nagekeken', source: 'bron' },
  saidOn: (day: string | undefined) => day ?? 'jaar onbekend',
  vanished: (since: string) => `niet meer in de bron sinds ${since}`,
  otherwise: (value: string, source: string) => `    anders volgens ${source}: ${value}`,
  foundIn: (source: string, rowKey: string, where: string | undefined) =>
    `  ${source}, rij ${rowKey}${where ? `: gevonden in ${where}` : ''}`,
  neverConfirmed: 'nog niet bevestigd door de plek zelf',
  tasks: {
    none: 'Er zijn geen taken.',
    'vanished from source': ({ source, rowKey }) =>
      `staat niet meer in ${source} (rij ${rowKey}): bestaat deze plek nog?`,
    reported: ({ report, subject }) =>
      `iemand meldt (${report}): ${reportTexts.nl.subjects[subject]}. Bekijk: place reports. Antwoord: place answer ${report}`,
    'dead link': ({ website, trouble, since }) =>
      `de website ${website} antwoordt niet meer sinds ${since}: ${troubleWords[trouble]}`,
    'conflict with edited export': ({ column, cell, exported, now }) =>
      `${column}: in de export stond “${exported}”, iemand maakte er “${cell}” van, intussen is het “${now}”`,
  } satisfies { none: string } & {
    [K in Task['kind']]: (detail: Extract<Task, { kind: K }>['detail']) => string
  },
  links: {
    summary: (asked: number, silent: number) =>
      `${asked} websites gevraagd, ${silent} ${silent === 1 ? 'antwoordt' : 'antwoorden'} niet.`,
    silent: ({ website, trouble, nights }: SilentLink) =>
      `  ${website}: ${troubleWords[trouble]} (${nights === 1 ? '1 nacht' : `${nights} nachten`})`,
    ourOwnFault: (asked: number) =>
      `Van ${asked} websites is bijna niets te bereiken. Dat ligt waarschijnlijk aan ons eigen netwerk: deze keer telt niet.`,
    tasks: (raised: number, closed: number) => `Taken: ${raised} erbij, ${closed} vanzelf klaar.`,
  },
  done: (task: string) => `Taak ${task} is klaar.`,
  answerInstead: (report: number) =>
    `Iemand wacht op antwoord. Gebruik: place answer ${report} --outcome … --note … --by …`,
  noTask: (task: string) => `Er is geen open taak ${task}. Zie: place tasks`,
}
