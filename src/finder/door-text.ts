import { inLanguages } from '../platform/language.ts'
import { uk } from './door-text.uk.ts'

const nl = {
  doors: 'Waar kom je voor?',
  door: {
    myself: { title: 'Voor mezelf', about: 'Ik zoek een plek waar ik heen kan, of met wie ik kan praten.' },
    someoneElse: {
      title: 'Voor iemand anders',
      about: 'Ik maak me zorgen om iemand die dicht bij me staat.',
    },
    takePart: { title: 'Ik wil meedoen', about: 'Meehelpen op een plek, of mijn eigen ervaring gebruiken.' },
    withPeople: {
      title: 'Ik werk met mensen',
      about: 'Huisartsen, wijkteams en anderen die iemand op een plek willen wijzen.',
    },
  },

  someoneElse: {
    title: 'Voor iemand anders',
    description: 'Wat je kunt doen als je je zorgen maakt om iemand, en waar jij zelf terechtkunt.',
    lead: 'Je maakt je zorgen om iemand. Dat kan zwaar zijn. Je hoeft het niet alleen op te lossen.',
    canDo: 'Wat je kunt doen',
    steps: [
      'Vraag hoe het gaat, en luister. Je hoeft geen oplossing te hebben.',
      'Ga een keer samen naar een plek. Op de pagina van een plek staat of iemand met je mee kan gaan, als we dat weten.',
      'Wil de ander niet mee? Ga dan zelf eens kijken. Je kunt er vertellen wat je meemaakt.',
      'De ander bepaalt zelf wat er gebeurt. Dat iemand nu niet wil, zegt niets over later.',
    ],
    forYou: 'Ook voor jou',
    forYouWords:
      'Wie voor een ander zorgt, heeft soms zelf iemand nodig. Deze plekken zijn er ook voor naasten: partner, ouder, kind, broer, zus of vriend.',
    relatives: 'Laat eerst plekken zien die ook voor naasten zijn',
    worried: 'Maak je je nu zorgen?',
    danger: 'Bel of chat met iemand die nu luistert. Dat mag ook als het om een ander gaat.',
    also: 'Is er geen spoed, maar gaat het niet goed met iemand? Dan kun je ook bellen met:',
  },
  takePart: {
    title: 'Ik wil meedoen',
    description:
      'Hoe je meehelpt op een plek, en hoe mensen hun eigen ervaring gebruiken om anderen te steunen.',
    lead: 'Deze plekken worden gedragen door mensen die zelf iets hebben meegemaakt. Je kunt er ook zelf iets doen.',
    ways: 'Hoe je kunt meedoen',
    steps: [
      'Kom eerst eens langs. Je hoeft nog niets te kiezen.',
      'Doe mee met iets dat er al is: koffie schenken, samen koken, de tuin, een groep.',
      'Word vrijwilliger. Je kiest samen wat bij je past en hoe vaak je komt.',
      'Heb je zelf een moeilijke tijd gehad? Op sommige plekken kun je leren hoe je die ervaring gebruikt om naast een ander te staan. Dan heet je ervaringswerker of ervaringsdeskundige.',
    ],
    names: 'Wat die woorden betekenen',
    namesWords: [
      'Een ervaringswerker leerde op een plek zelf hoe je met je eigen ervaring werkt.',
      'Een ervaringsdeskundige heeft daarvoor een opleiding gedaan: op de plek zelf, op het mbo of op het hbo.',
      'Niet elke plek gebruikt deze woorden op dezelfde manier. Vraag het gerust.',
    ],
    noPressure: 'Er is geen ladder waar je op moet. Bezoeker blijven is net zo goed.',
    source:
      'Deze uitleg rust op het rapport “Steeds een andere bril opzetten” (Galan Groep, 20 november 2024), het deel over ervaringsdeskundigen, medewerkers en vrijwilligers.',
    sources: 'Over deze gegevens',
    ask: 'Vraag het aan een plek',
    asking: [
      'Op veel plekken werken vrijwilligers. Welke plek nu mensen zoekt, weten wij niet. In de lijst zie je dat dus ook niet.',
      'Zoek een plek bij jou in de buurt. Loop er binnen als dat kan, of bel of mail. Hoe dat gaat, staat op de pagina van de plek, als we het weten.',
      'Vraag wat er te doen is, wie je erbij helpt, en of er een cursus is.',
    ],
  },
}

const en: typeof nl = {
  doors: 'What brings you here?',
  door: {
    myself: { title: 'For myself', about: 'I am looking for a place to go, or for someone to talk to.' },
    someoneElse: { title: 'For somebody else', about: 'I worry about somebody close to me.' },
    takePart: { title: 'I want to take part', about: 'Help out at a place, or use my own experience.' },
    withPeople: {
      title: 'I work with people',
      about: 'GPs, neighbourhood teams and others who want to point somebody to a place.',
    },
  },

  someoneElse: {
    title: 'For somebody else',
    description: 'What you can do when you worry about somebody, and where you can turn to yourself.',
    lead: 'You worry about somebody. That can weigh on you. You do not have to solve it alone.',
    canDo: 'What you can do',
    steps: [
      'Ask how they are, and listen. You need not have a solution.',
      'Go to a place together once. The page of a place says whether somebody can come with you, when we know.',
      'Do they not want to come? Then go and have a look yourself. You can tell people there what you are going through.',
      'They decide themselves what happens. That somebody does not want to now says nothing about later.',
    ],
    forYou: 'For you as well',
    forYouWords:
      'Whoever takes care of somebody sometimes needs somebody too. These places are there for relatives too: a partner, parent, child, brother, sister or friend.',
    relatives: 'First show places that are for relatives too',
    worried: 'Are you worried now?',
    danger: 'Call or chat with someone who listens now. You may do so for somebody else as well.',
    also: 'Is it not urgent, but is somebody not well? Then you can also call:',
  },
  takePart: {
    title: 'I want to take part',
    description: 'How to help out at a place, and how people use their own experience to support others.',
    lead: 'These places are carried by people who went through something themselves. You can do something there too.',
    ways: 'How you can take part',
    steps: [
      'Come by first. You do not have to choose anything yet.',
      'Join something that is already there: pouring coffee, cooking together, the garden, a group.',
      'Become a volunteer. Together you choose what suits you and how often you come.',
      'Have you had a hard time yourself? At some places you can learn how to use that experience to stand beside somebody else. You are then called an experience worker or an expert by experience.',
    ],
    names: 'What those words mean',
    namesWords: [
      'An experience worker learned at a place itself how to work with their own experience.',
      'An expert by experience was trained for it: at the place itself, in vocational education or at a university of applied sciences.',
      'Not every place uses these words in the same way. Feel free to ask.',
    ],
    noPressure: 'There is no ladder you have to climb. To remain a visitor is just as good.',
    source:
      'This explanation rests on the report “Steeds een andere bril opzetten” (Galan Groep, 20 November 2024), the part about experts by experience, staff and volunteers.',
    sources: 'About these facts',
    ask: 'Ask a place',
    asking: [
      'Volunteers work at many places. We do not know which place looks for people now. So you do not see that in the list either.',
      'Look for a place near you. Walk in if you can, or call or e-mail. The page of the place says how, when we know.',
      'Ask what there is to do, who helps you with it, and whether there is a course.',
    ],
  },
}

export const texts = inLanguages({ nl, en, uk })
