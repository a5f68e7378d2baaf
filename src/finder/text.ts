import { inLanguages } from '../platform/language.ts'
import type { FilterName } from './filters.ts'
import { uk } from './text.uk.ts'

const nl = {
  home: {
    title: 'Inloop',
    heading: 'Een plek waar je zo mag binnenlopen',
    description:
      'Vind een plek bij jou in de buurt waar je welkom bent als het even niet gaat: zonder verwijzing, zonder account.',
    welcome: 'Hier vind je plekken waar je welkom bent als het even niet gaat, zonder verwijzing.',
    how: 'Hoe het werkt',
    steps: [
      'Je typt een plaats of postcode. Je ziet welke plekken we in de buurt kennen, en wat we er nog niet van weten.',
      'Je kiest zelf of je ergens heen gaat, belt of eerst even rondkijkt. Bij ons hoef je je niet aan te melden.',
      'We vragen niet wie je bent, wat er aan de hand is of waar je onder behandeling bent. Wat je typt bewaren we niet.',
    ],
    counted: (places: string, confirmed: number) =>
      confirmed === 0
        ? `Er staan nu ${places} plekken op de lijst. Nog geen enkele plek heeft zelf bevestigd dat alles klopt; dat zeggen we er steeds bij.`
        : `Er staan nu ${places} plekken op de lijst. ${confirmed === 1 ? 'Eén daarvan heeft' : `${confirmed} daarvan hebben`} zelf bevestigd dat het klopt.`,
    all: 'Bekijk alle plekken',
  },
  list: {
    title: 'Alle plekken',
    description:
      'De lijst van plekken waar je welkom bent als het even niet gaat, met bij elke plek wat we wel en niet weten.',
    found: (count: number, shown: string) =>
      count === 0
        ? 'We vonden geen plek die hierbij past.'
        : count === 1
          ? 'We vonden één plek.'
          : `We vonden ${shown} plekken.`,
    pageOf: (page: number, pages: number) => `Dit is pagina ${page} van ${pages}.`,
    order:
      'Bovenaan staan de plekken die er nu zijn. Onderaan staan plekken waarvan we niet weten of ze er nog zijn, en plekken die gestopt zijn. Wat al lang niet is bevestigd, staat lager.',
    orderRule: 'Zo werkt de volgorde',
    filters: 'Kies wat je wilt zien',
    filter: {
      soort: 'Wat voor plek',
      provincie: 'Provincie',
      gemeente: 'Gemeente',
      status: 'Is de plek er nu?',
      steunpunt: 'Steunpunt of iets anders',
      zekerheid: 'Hoe zeker het is',
    } satisfies Record<FilterName, string>,
    any: 'Maakt niet uit',
    unknown: 'Onbekend',
    onlineOnly: 'Online, zonder plaats',
    supportPoint: { ja: 'Alleen steunpunten', nee: 'Alleen iets anders, zoals een online groep' },
    supportPointMeans:
      'In een steunpunt mag je zo komen, zonder verwijzing. Je ontmoet er mensen die zelf veel hebben meegemaakt.',
    certainty: { bevestigd: 'Bevestigd door de plek zelf', 'nog-niet': 'Nog niet bevestigd' },
    provinceFirst: 'Kies eerst een provincie, dan kun je daarna een gemeente kiezen.',
    show: 'Toon deze plekken',
    chosen: (choices: string) => `Je koos: ${choices}.`,
    clear: 'Wis alle keuzes',
    ignored: (names: string) => `Een keuze die we niet kennen hebben we overgeslagen: ${names}.`,
    olderStand: 'Je bladert door de lijst zoals die was toen je begon. Intussen is er iets veranderd.',
    newest: 'Toon de nieuwste lijst',
    wrongStand: 'Die oude lijst is er niet meer. Je ziet nu de nieuwste.',
    download: 'Download deze lijst als tabel (CSV)',
    takenOff: (count: number) =>
      count === 1
        ? 'Eén plek die hier stond is van de lijst gehaald, of past niet meer bij je keuze.'
        : `${count} plekken die hier stonden zijn van de lijst gehaald, of passen niet meer bij je keuze.`,
    notListed: 'Staat jouw plek er niet bij?',
    notListedAnswer: [
      'Deze lijst begon met websites, nieuws en rapporten. Er ontbreken dus plekken. Dat jouw plek er niet bij staat zegt niets over jouw plek.',
      'Plekken kunnen zichzelf nog niet aanmelden. Straks kan dat wel. Dan houdt elke plek haar eigen gegevens bij.',
      'Tot die tijd verandert de lijst als er iets nieuws over een plek te lezen is. De beheerder van deze site kan ook een plek toevoegen.',
    ],
    wrong: 'Klopt er iets niet?',
    wrongAnswer:
      'Elke plek heeft een eigen bladzijde. Onderaan die bladzijde kun je doorgeven wat niet klopt, zonder naam en zonder e-mailadres.',
  },
  help: {
    title: 'Hulp nu',
    description: 'Nummers die je nu kunt bellen: 112, 113, de Luisterlijn en de huisarts.',
    lead: 'Je hoeft niet te wachten tot het erger wordt. Deze mensen zijn er om te luisteren of te helpen.',
    alsoNumber: (number: string) => `${number} werkt ook.`,
    forOthers: 'Maak je je zorgen om iemand anders?',
    sources: 'Waar deze nummers vandaan komen',
    source: (year: string) => `bron uit ${year}`,
    notCalled: 'niet door ons nagebeld',
    checked: (day: string) => `nagebeld op ${day}`,
    sourcesNote:
      'Alle nummers op deze site komen uit één lijst. Een nummer dat niet goed genoeg bevestigd is, laten we niet zien.',
  },
  tiles: {
    absent: 'Dit stuk van de kaart is er niet.',
    slow: 'De achtergrond van de kaart kwam niet op tijd.',
    broken: 'De achtergrond van de kaart komt nu niet door.',
    busy: 'De kaart wordt nu erg veel gevraagd. Probeer het zo nog eens.',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    description: 'Hoe we ervoor zorgen dat iedereen Inloop kan gebruiken, en wat nog niet getoetst is.',
    lead: 'Inloop is bedoeld voor iedereen, ook als lezen, zien, horen of een muis gebruiken niet vanzelf gaat.',
    done: 'Wat we doen',
    doneList: [
      'Alles werkt met het toetsenbord en zonder JavaScript.',
      'De tekst is geschreven op taalniveau B1, in een letter die gemaakt is voor slechtziende mensen.',
      'Kleur is nooit het enige teken: er staat altijd een woord bij.',
      'De pagina’s werken op een klein scherm, bij 400 procent vergroting en in een donker scherm.',
      'Bij elke grafiek staan dezelfde cijfers in een tabel.',
      'Bij elke verandering gaat een programma na wat een computer kan nagaan van WCAG 2.2, niveau AA.',
    ],
    notDone: 'Wat nog niet gedaan is',
    notDoneList: [
      'Er is nog geen onafhankelijke toets door mensen gedaan.',
      'Wat bronnen zelf schreven staat er in hun eigen woorden; dat is soms moeilijke taal.',
      'Tekst uit bronnen is niet vertaald naar het Engels.',
    ],
    problem: 'Lukt iets niet?',
    problemAnswer:
      'Een probleem met de site melden kan hier nog niet. Heb je iemand die je helpt, vraag dan of die het voor je opzoekt.',
  },
  privacy: {
    title: 'Privacy in drie zinnen',
    description: 'Geen account, geen cookies, en wat je zoekt blijft nergens staan.',
    sentences: [
      'Je hebt geen account nodig, deze site zet geen cookies en laadt niets van andere bedrijven.',
      'Zoeken doet je eigen apparaat: wat je typt gaat niet weg. Kan je browser dat niet, dan sturen wij het antwoord; wat je typte komt in geen adres, geen logboek en geen databank.',
      'Wij houden geen lijst bij van bezoekers; de computer waar de site op draait kan, zoals bij elke site, wel zien welke pagina’s worden opgevraagd.',
    ],
    device: 'Wat op je eigen apparaat blijft',
    deviceLines: [
      'Een plek die je bewaart, staat alleen op je eigen apparaat. Bij het bewaren haalt je apparaat de pagina van die plek op, net als wanneer je hem opent. Je lijst wordt nooit verstuurd.',
      'Zodat je ook zonder internet iets hebt, bewaart je browser de nummers voor hulp, je lijst en de laatste 20 plekken die je bekeek. Die plekken wist hij als je na 30 dagen weer op deze site komt. Wat je zoekt, bewaart hij niet: alleen dit tabblad onthoudt je laatste vraag. Zo is je lijst er nog als je van een plek terugkomt, of de pagina opnieuw laadt. Die vraag is weg als je het tabblad sluit, een andere pagina opent of op Snel weg tikt.',
      'Staat JavaScript uit? Dan kan je browser zelf bewaren wat je verstuurde. In een privévenster doet hij dat niet.',
      'Tik je op Snel weg, dan worden de plekken die je bekeek van je apparaat gewist. Je bewaarde lijst blijft staan.',
      'Alleen wie een plek bijhoudt en daarvoor inlogt, krijgt een cookie. Die gaat alleen mee naar de pagina’s om bij te houden.',
      'Alles wissen kan ook, in één keer:',
    ],
    reports: 'Als je doorgeeft dat er iets niet klopt',
    reportLines: [
      'Bij elke plek kun je doorgeven wat er niet klopt. We bewaren wat je kiest, wat je schrijft en de dag. We vragen niet wie je bent, en we bewaren ook geen adres van je computer.',
      'De code die je krijgt bewaren we niet. Daarom kan niemand zien welke melding van jou is.',
      'Wat je schrijft lezen alleen de mensen die de lijst bijhouden. Drie maanden na het antwoord wissen we het. Zonder antwoord doen we dat na een jaar. In een reservekopie kan het nog even langer staan.',
      'Meld je dat je iets mist in je gemeente? Dan bewaren we de gemeente, wat je koos, wat je schreef en de dag. Na twaalf maanden wissen we dat.',
    ],
  },
  status: {
    title: 'Hoe het systeem ervoor staat',
    version: 'Versie van Inloop',
    database: 'Databank',
    embedded: 'ingebouwd, om te proberen',
    server: 'PostgreSQL',
    places: 'Plekken op de lijst',
    standings: 'Hoe actueel ze zijn',
    revision: 'Laatste wijziging van de lijst',
    revisionNumber: (number: string) => `nummer ${number}`,
    loaded: 'Feiten geladen',
    loadedOn: (name: string, day: string) => `${name}: ${day}`,
    factNames: {
      geography: 'gemeenten en postcodes',
      'public mentions': 'plekken',
      'published figures': 'cijfers',
    } as Record<string, string>,
    now: 'Deze pagina is gemaakt op',
  },
}

const en: typeof nl = {
  home: {
    title: 'Inloop',
    heading: 'A place where you can just walk in',
    description:
      'Find a place near you where you are welcome when things are hard: without a referral, without an account.',
    welcome: 'Here you find places where you are welcome when things are hard, without a referral.',
    how: 'How it works',
    steps: [
      'You type a town or postcode. You see which places we know nearby, and what we do not know about them yet.',
      'You choose whether you go somewhere, call, or look around first. You do not have to sign up with us.',
      'We do not ask who you are, what is wrong or where you are being treated. We do not keep what you type.',
    ],
    counted: (places, confirmed) =>
      confirmed === 0
        ? `There are ${places} places on the list now. No place has confirmed yet that everything is right; we always say so.`
        : `There are ${places} places on the list now. ${confirmed === 1 ? 'One of them has' : `${confirmed} of them have`} confirmed that it is right.`,
    all: 'See all places',
  },
  list: {
    title: 'All places',
    description:
      'The list of places where you are welcome when things are hard, with what we do and do not know about each.',
    found: (count, shown) =>
      count === 0
        ? 'We found no place that fits.'
        : count === 1
          ? 'We found one place.'
          : `We found ${shown} places.`,
    pageOf: (page, pages) => `This is page ${page} of ${pages}.`,
    order:
      'At the top are the places that are there now. At the bottom are places that may no longer exist, and places that have stopped. What nobody confirmed for long stands lower.',
    orderRule: 'How the order works',
    filters: 'Choose what you want to see',
    filter: {
      soort: 'Kind of place',
      provincie: 'Province',
      gemeente: 'Municipality',
      status: 'Is the place there now?',
      steunpunt: 'Support point or something else',
      zekerheid: 'How sure it is',
    },
    any: 'Does not matter',
    unknown: 'Unknown',
    onlineOnly: 'Online, without a town',
    supportPoint: { ja: 'Only support points', nee: 'Only something else, such as an online group' },
    supportPointMeans:
      'You may come to a support point without a referral. You meet people there who have been through a lot themselves.',
    certainty: { bevestigd: 'Confirmed by the place itself', 'nog-niet': 'Not yet confirmed' },
    provinceFirst: 'First choose a province; then you can choose a municipality.',
    show: 'Show these places',
    chosen: (choices) => `You chose: ${choices}.`,
    clear: 'Clear all choices',
    ignored: (names) => `We left out a choice that we do not know: ${names}.`,
    olderStand: 'You are paging through the list as it was when you began. Something has changed since.',
    newest: 'Show the newest list',
    wrongStand: 'That older list is no longer there. You now see the newest.',
    download: 'Download this list as a table (CSV)',
    takenOff: (count) =>
      count === 1
        ? 'One place that stood here was taken off the list, or does not fit your choice any more.'
        : `${count} places that stood here were taken off the list, or do not fit your choice any more.`,
    notListed: 'Is your place not listed?',
    notListedAnswer: [
      'This list began with public mentions: websites, news and reports. So places are missing. That yours is not here says nothing about your place.',
      'Places cannot add themselves yet. They will be able to. Then each place keeps its own facts.',
      'Until then the list changes when there is a new public mention, or when the keeper of this site adds a place.',
    ],
    wrong: 'Is something wrong?',
    wrongAnswer:
      'Every place has a page of its own. At the foot of that page you can say what is wrong, without a name and without an e-mail address.',
  },
  help: {
    title: 'Help now',
    description: 'Numbers you can call now: 112, 113, the Luisterlijn and your GP.',
    lead: 'You do not have to wait until it gets worse. These people are there to listen or to help.',
    alsoNumber: (number) => `${number} works too.`,
    forOthers: 'Are you worried about someone else?',
    sources: 'Where these numbers come from',
    source: (year) => `source from ${year}`,
    notCalled: 'not called by us',
    checked: (day) => `called on ${day}`,
    sourcesNote:
      'All numbers on this site come from one list. We do not show a number that is not confirmed well enough.',
  },
  tiles: {
    absent: 'There is no such part of the map.',
    slow: 'The background of the map did not come in time.',
    broken: 'The background of the map does not come through now.',
    busy: 'Many people are asking for the map now. Please try again in a moment.',
  },
  accessibility: {
    title: 'Accessibility',
    description: 'How we see to it that everyone can use Inloop, and what has not been tested yet.',
    lead: 'Inloop is meant for everyone, also when reading, seeing, hearing or using a mouse does not come easily.',
    done: 'What we do',
    doneList: [
      'Everything works with the keyboard and without JavaScript.',
      'The Dutch text is written at language level B1, in a typeface made for people with low vision.',
      'Colour is never the only sign: there is always a word with it.',
      'The pages work on a small screen, at 400 percent zoom and on a dark screen.',
      'Every chart has the same figures in a table.',
      'At every change a program checks what a computer can check of WCAG 2.2, level AA.',
    ],
    notDone: 'What has not been done yet',
    notDoneList: [
      'There has been no independent test by people yet.',
      'What sources wrote stands in their own words; that is sometimes difficult language.',
      'Text from sources is not translated into English.',
    ],
    problem: 'Does something not work?',
    problemAnswer:
      'You cannot report a problem with the site here yet. If somebody helps you, ask them to look it up for you.',
  },
  privacy: {
    title: 'Privacy in three sentences',
    description: 'No account, no cookies, and what you search for stays nowhere.',
    sentences: [
      'You need no account, and this site sets no cookies and loads nothing from other companies.',
      'Your own device does the searching: what you type goes nowhere. When your browser cannot, we send the answer; what you typed goes into no address, no log and no database.',
      'We keep no list of visitors; the computer that the site runs on can, as with any site, see which pages are asked for.',
    ],
    device: 'What stays on your own device',
    deviceLines: [
      'A place you save is only on your own device. When you save it, your device gets the page of that place, just as when you open it. Your list is never sent.',
      'So that you have something without internet too, your browser keeps the numbers for help, your list and the last 20 places you looked at. It wipes those places when you come back to this site after 30 days. It does not keep what you search for: only this tab remembers your last question, so that your list is still there when you come back from a place, or load the page again. That question is gone when you close the tab, open another page or tap Leave fast.',
      'Is JavaScript off? Then your browser may itself keep what you sent. In a private window it does not.',
      'If you tap Leave fast, the places you looked at are wiped from your device. Your saved list stays.',
      'Only who keeps a place and signs in for it gets a cookie. It goes to the pages for keeping, and to no others.',
      'You can also wipe everything at once:',
    ],
    reports: 'When you tell us that something is wrong',
    reportLines: [
      'At each place you can say what is wrong. We keep what you choose, what you write and the day. We do not ask who you are, and we keep no address of your computer either.',
      'We do not keep the code you get. So nobody can see which report is yours.',
      'Only the desk reads what you write. We erase it three months after the answer. Without an answer we do so after a year. In a backup it may stay a little longer.',
      'If you tell us that you miss something in your municipality, we keep the municipality, what you chose, what you wrote and the day. After twelve months we erase that.',
    ],
  },
  status: {
    title: 'How the system is doing',
    version: 'Version of Inloop',
    database: 'Database',
    embedded: 'embedded, for trying out',
    server: 'PostgreSQL',
    places: 'Places on the list',
    standings: 'How up to date they are',
    revision: 'Last change of the list',
    revisionNumber: (number) => `number ${number}`,
    loaded: 'Facts loaded',
    loadedOn: (name, day) => `${name}: ${day}`,
    factNames: {
      geography: 'municipalities and postcodes',
      'public mentions': 'places',
      'published figures': 'figures',
    },
    now: 'This page was made on',
  },
}

export const texts = inLanguages({ nl, en, uk })
