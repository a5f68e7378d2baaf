import { inLanguages } from '../platform/language.ts'
import type { AskedField, Group } from './editing/asked-fields.ts'

interface Asked {
  /** What it is called where its value stands. */
  name: string
  question: string
  hint?: string
}

const dateHint = 'Een jaar, een maand of een dag. Bijvoorbeeld 2019, 3-2019 of 31-3-2019.'
const perLine = 'Zet op elke regel één ding.'

/** What is asked of a place, as it is asked. */
const nl = {
  groups: {
    who: 'Wie jullie zijn en wat je er kunt doen',
    standing: 'Hoe het ervoor staat',
    'coming-in': 'Binnenkomen',
    hours: 'Openingstijden',
    reach: 'Waar jullie zijn en hoe mensen jullie bereiken',
    'for-whom': 'Voor wie',
    costs: 'Kosten',
    access: 'Toegang tot het gebouw',
    'first-visit': 'De eerste keer',
  } satisfies Record<Group, string>,
  fields: {
    name: {
      name: 'Naam',
      question: 'Hoe heet jullie plek?',
      hint: 'De naam die op de deur staat, of die mensen gebruiken.',
    },
    whatFor: {
      name: 'Wat je er kunt doen',
      question: 'Wat kun je bij jullie doen?',
      hint: `${perLine} Bijvoorbeeld: koffie drinken. Het belangrijkste eerst.`,
    },
    kind: { name: 'Soort plek', question: 'Wat voor plek is het?' },
    organisation: {
      name: 'Organisatie',
      question: 'Bij welke organisatie horen jullie?',
      hint: 'Horen jullie nergens bij? Laat het dan leeg.',
    },
    alsoKnownAs: {
      name: 'Andere namen',
      question: 'Hoe heten jullie nog meer?',
      hint: `Ook op deze namen kun je gevonden worden. ${perLine}`,
    },
    officialName: {
      name: 'Officiële naam',
      question: 'Wat is de officiële naam?',
      hint: 'Alleen als die anders is. Bijvoorbeeld: Stichting De Voorbeeldhaven.',
    },
    openedOn: { name: 'Begonnen', question: 'Sinds wanneer zijn jullie er?', hint: dateHint },
    note: {
      name: 'Verder nog',
      question: 'Wat moeten mensen verder nog weten?',
      hint: 'Het hoeft niet. Wat je hier schrijft, ziet iedereen.',
    },

    status: { name: 'Hoe het ervoor staat', question: 'Hoe staat het ervoor met jullie plek?' },
    statusSince: { name: 'Sinds', question: 'Sinds wanneer is dat zo?', hint: dateHint },
    statusReason: {
      name: 'Waarom',
      question: 'Wil je zeggen waarom?',
      hint: 'Bijvoorbeeld: we gaan verhuizen. Iedereen kan dit lezen.',
    },
    stoppedOn: { name: 'Gestopt op', question: 'Zijn jullie gestopt? Wanneer was dat?', hint: dateHint },
    fundedUntil: {
      name: 'Geld tot',
      question: 'Tot wanneer is er geld?',
      hint: `${dateHint} Alleen als jij dat wilt, kan iedereen dit zien.`,
    },
    fundedUntilShown: { name: 'Geld op de site', question: 'Mag iedereen zien tot wanneer er geld is?' },

    comingIn: { name: 'Binnenkomen', question: 'Hoe kom je bij jullie binnen?' },
    comingInNote: {
      name: 'Meer over binnenkomen',
      question: 'Wil je daar iets bij zeggen?',
      hint: 'Bijvoorbeeld: de deur staat open, de bel doet het niet.',
    },
    referralNeeded: { name: 'Verwijzing', question: 'Heb je bij jullie een verwijzing nodig?' },
    accompaniment: {
      name: 'Ophalen of meegaan',
      question: 'Kan iemand van jullie mensen ophalen, of met ze meegaan?',
    },
    accompanimentNote: {
      name: 'Meer over ophalen',
      question: 'Hoe vragen mensen daarom?',
      hint: 'Bijvoorbeeld: bel een dag van tevoren.',
    },

    openingHours: { name: 'Openingstijden', question: 'Wanneer zijn jullie open?' },

    phone: { name: 'Telefoon', question: 'Op welk nummer kunnen mensen bellen of appen?' },
    email: {
      name: 'E-mail',
      question: 'Naar welk e-mailadres kunnen mensen schrijven?',
      hint: 'Iedereen kan dit adres zien. Neem liever geen adres van één mens.',
    },
    website: { name: 'Website', question: 'Wat is jullie website?' },
    address: { name: 'Adres', question: 'Wat is het adres?', hint: 'Straat en nummer.' },
    postcode: { name: 'Postcode', question: 'Wat is de postcode?', hint: 'Bijvoorbeeld 1234 AB.' },
    town: { name: 'Plaats', question: 'In welke plaats is het?' },
    municipality: { name: 'Gemeente', question: 'In welke gemeente is dat?' },
    locationDisclosure: { name: 'Wie het adres ziet', question: 'Wie mag het adres zien?' },
    gettingThere: {
      name: 'Hoe je er komt',
      question: 'Hoe kom je er?',
      hint: 'Bijvoorbeeld: welke bus, welke ingang, waar je je fiets zet.',
    },

    forWhom: {
      name: 'Voor wie',
      question: 'Voor wie is jullie plek?',
      hint: `${perLine} Bijvoorbeeld: iedereen uit de buurt.`,
    },
    forRelatives: { name: 'Voor naasten', question: 'Zijn familie en vrienden ook welkom?' },
    forRelativesNote: { name: 'Meer over naasten', question: 'Wil je daar iets bij zeggen?' },
    forYoungPeople: { name: 'Voor jongeren', question: 'Zijn jongeren onder de 18 ook welkom?' },
    languages: { name: 'Talen', question: 'In welke talen kun je bij jullie terecht?' },

    free: { name: 'Gratis', question: 'Is het bij jullie gratis?' },
    costsNote: {
      name: 'Meer over kosten',
      question: 'Wat kost het?',
      hint: 'Bijvoorbeeld: koffie is gratis, samen eten kost 3 euro.',
    },

    wheelchair: { name: 'Rolstoel', question: 'Kun je met een rolstoel naar binnen?' },
    lowStimulus: {
      name: 'Rustige plek',
      question: 'Is er een rustige plek, met weinig geluid en licht?',
    },
    accessibilityNote: {
      name: 'Meer over de toegang',
      question: 'Wat is er nog meer goed om te weten?',
      hint: 'Bijvoorbeeld: er is een lift, en een wc waar een rolstoel in kan.',
    },

    firstVisit: {
      name: 'De eerste keer',
      question: 'Hoe gaat het als je voor het eerst komt?',
      hint: 'Vertel het alsof iemand voor de deur staat. Wie doet open? Wat gebeurt er dan?',
    },
    hosts: {
      name: 'Wie je ontmoet',
      question: 'Wie kun je bij jullie ontmoeten?',
      hint: 'Een voornaam is genoeg. Zet iemand er alleen op als die dat goed vindt. Maak een naam leeg om iemand eraf te halen. Moet de naam ook uit de geschiedenis? Vraag het de redactie.',
    },
    expected: {
      name: 'Wat jullie vragen',
      question: 'Wat vragen jullie van mensen?',
      hint: `${perLine} Bijvoorbeeld: je telefoon zachtjes zetten.`,
    },
    notExpected: {
      name: 'Wat niet hoeft',
      question: 'Wat hoeft juist niet?',
      hint: `${perLine} Bijvoorbeeld: je verhaal vertellen.`,
    },
  } satisfies Record<AskedField, Asked> as Record<AskedField, Asked>,
}

const enDateHint = 'A year, a month or a day. For example 2019, 3-2019 or 31-3-2019.'
const onePerLine = 'One thing on each line.'

const en: typeof nl = {
  groups: {
    who: 'Who you are and what people can do there',
    standing: 'How things stand',
    'coming-in': 'Coming in',
    hours: 'Opening hours',
    reach: 'Where you are and how people reach you',
    'for-whom': 'For whom',
    costs: 'Costs',
    access: 'Getting into the building',
    'first-visit': 'The first visit',
  },
  fields: {
    name: {
      name: 'Name',
      question: 'What is your place called?',
      hint: 'The name on the door, or the one people use.',
    },
    whatFor: {
      name: 'What you can do there',
      question: 'What can people do at your place?',
      hint: `${onePerLine} For example: have a coffee. The most important first.`,
    },
    kind: { name: 'Kind of place', question: 'What kind of place is it?' },
    organisation: {
      name: 'Organisation',
      question: 'Which organisation do you belong to?',
      hint: 'None? Then leave this empty.',
    },
    alsoKnownAs: {
      name: 'Other names',
      question: 'What else are you called?',
      hint: `People can find you by these names too. ${onePerLine}`,
    },
    officialName: {
      name: 'Official name',
      question: 'What is the official name?',
      hint: 'Only when it differs. For example: Stichting De Voorbeeldhaven.',
    },
    openedOn: { name: 'Began', question: 'Since when are you there?', hint: enDateHint },
    note: {
      name: 'Anything else',
      question: 'What else should people know?',
      hint: 'You need not. Everybody sees what you write here.',
    },

    status: { name: 'How things stand', question: 'How do things stand with your place?' },
    statusSince: { name: 'Since', question: 'Since when is that so?', hint: enDateHint },
    statusReason: {
      name: 'Why',
      question: 'Do you want to say why?',
      hint: 'For example: we are moving. Everybody can read this.',
    },
    stoppedOn: { name: 'Stopped on', question: 'Have you stopped? When was that?', hint: enDateHint },
    fundedUntil: {
      name: 'Money until',
      question: 'Until when is there money?',
      hint: `${enDateHint} Everybody sees it only if you want that.`,
    },
    fundedUntilShown: {
      name: 'Money on the site',
      question: 'May everybody see until when there is money?',
    },

    comingIn: { name: 'Coming in', question: 'How do people come in?' },
    comingInNote: {
      name: 'More about coming in',
      question: 'Do you want to add something?',
      hint: 'For example: the door is open, the bell does not work.',
    },
    referralNeeded: { name: 'Referral', question: 'Do people need a referral?' },
    accompaniment: {
      name: 'Fetching or coming along',
      question: 'Can one of you fetch people, or come along with them?',
    },
    accompanimentNote: {
      name: 'More about fetching',
      question: 'How do people ask for that?',
      hint: 'For example: call the day before.',
    },

    openingHours: { name: 'Opening hours', question: 'When are you open?' },

    phone: { name: 'Phone', question: 'Which number can people call or text?' },
    email: {
      name: 'E-mail',
      question: 'Which e-mail address can people write to?',
      hint: 'Everybody can see this address. Rather not that of one person.',
    },
    website: { name: 'Website', question: 'What is your website?' },
    address: { name: 'Address', question: 'What is the address?', hint: 'Street and number.' },
    postcode: { name: 'Postcode', question: 'What is the postcode?', hint: 'For example 1234 AB.' },
    town: { name: 'Town', question: 'In which town is it?' },
    municipality: { name: 'Municipality', question: 'In which municipality is that?' },
    locationDisclosure: { name: 'Who sees the address', question: 'Who may see the address?' },
    gettingThere: {
      name: 'Getting there',
      question: 'How do people get there?',
      hint: 'For example: which bus, which entrance, where to leave a bicycle.',
    },

    forWhom: {
      name: 'For whom',
      question: 'Whom is your place for?',
      hint: `${onePerLine} For example: everybody in the neighbourhood.`,
    },
    forRelatives: { name: 'For relatives', question: 'Are family and friends welcome too?' },
    forRelativesNote: { name: 'More about relatives', question: 'Do you want to add something?' },
    forYoungPeople: { name: 'For young people', question: 'Are young people under 18 welcome too?' },
    languages: { name: 'Languages', question: 'Which languages do people speak at your place?' },

    free: { name: 'Free', question: 'Is your place free of charge?' },
    costsNote: {
      name: 'More about costs',
      question: 'What does it cost?',
      hint: 'For example: coffee is free, eating together costs 3 euros.',
    },

    wheelchair: { name: 'Wheelchair', question: 'Can people get in with a wheelchair?' },
    lowStimulus: {
      name: 'A quiet spot',
      question: 'Is there a quiet spot, with little sound and light?',
    },
    accessibilityNote: {
      name: 'More about getting in',
      question: 'What else is good to know?',
      hint: 'For example: there is a lift, and a toilet for wheelchairs.',
    },

    firstVisit: {
      name: 'The first visit',
      question: 'What is it like to come for the first time?',
      hint: 'Tell it as if somebody stands at the door. Who opens? What happens then?',
    },
    hosts: {
      name: 'Whom you meet',
      question: 'Whom can people meet at your place?',
      hint: 'A first name is enough. Put somebody here only if they agree. Empty a name to take somebody off. Should the name leave the history too? Ask the desk.',
    },
    expected: {
      name: 'What you ask',
      question: 'What do you ask of people?',
      hint: `${onePerLine} For example: turn your phone down.`,
    },
    notExpected: {
      name: 'What need not be',
      question: 'What do people not have to do?',
      hint: `${onePerLine} For example: tell your story.`,
    },
  },
}

export const fieldTexts = inLanguages({ nl, en })
