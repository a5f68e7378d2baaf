import { inLanguages } from '../platform/language.ts'
import type { WhyCall } from './asking/calls.ts'
import type { OnItsWay } from './desk/growth.ts'

const nl = {
  title: (region: string) => `Regio ${region}`,
  regions: 'Regio’s',
  regionsLead: 'Kies een regio om te zien wat daar aandacht vraagt.',
  lead: (places: string, unclaimed: string) =>
    `Plekken in deze regio: ${places}. Daarvan houdt niemand van de plek zelf er ${unclaimed} bij.`,
  noPlaces: 'We kennen nog geen plekken in deze regio.',
  standing: {
    known: 'We weten welke gemeenten bij deze regio horen.',
    probable:
      'Welke gemeenten bij deze regio horen, weten we niet zeker. Wat hier staat hoort er waarschijnlijk bij.',
    'seat only': (names: string) =>
      `Van deze regio kennen we alleen deze gemeenten: ${names}. De andere kennen we niet; hun plekken staan hier dus niet.`,
    none: 'Van deze regio kennen we nog geen gemeenten. Daarom staan hier geen plekken.',
  },
  nothing: 'Er wacht nu niets in deze regio.',
  open: 'Dit wacht, het oudste eerst',
  more: (count: string) => `En nog ${count}. Die staan bij de meldingen en de taken.`,
  table: {
    caption: 'De plekken van deze regio',
    place: 'Plek',
    municipality: 'Gemeente',
    standing: 'Hoe zeker',
    keeper: 'Wie houdt het bij',
    nobody: 'niemand van de plek',
    since: (standing: string, day: string) => `${standing}, van ${day}`,
  },
  calls: {
    title: 'Wie je kunt bellen',
    lead: 'Van deze plekken keek lang niemand of het nog klopt, en een mail helpt niet.',
    why: {
      'no e-mail': 'we kennen geen mailadres',
      'no answer': 'er kwam geen antwoord op onze mails',
      'wants no mail': 'wil geen mail',
    } satisfies Record<WhyCall, string>,
    noPhone: (count: string) => `Plekken waarvan we ook geen nummer kennen: ${count}.`,
  },
  growing: {
    title: 'Plekken op weg',
    lead: 'Van eerste idee naar een plek die er is. Het is geen wedstrijd: elke plek heeft een eigen tempo.',
    none: 'We kennen in deze regio geen plekken die nog op weg zijn.',
    now: {
      potential: 'kan een steunpunt worden',
      'in conversation': 'er wordt over gepraat',
      planned: 'gepland',
      starting: 'in opbouw',
    } satisfies Record<OnItsWay, string>,
    next: {
      potential: 'Volgende stap: met elkaar in gesprek.',
      'in conversation': 'Volgende stap: een plan.',
      planned: 'Volgende stap: beginnen.',
      starting: 'Volgende stap: de deur open.',
    } satisfies Record<OnItsWay, string>,
  },
  missing: {
    title: 'Mensen missen hier iets',
    lead: 'Zo vaak meldde iemand, zonder naam, dat er iets ontbreekt. We tellen twaalf maanden terug.',
    none: 'In geen gemeente van deze regio zijn er tien meldingen of meer. Minder laten we niet zien, zodat niemand te herkennen is.',
    told: (municipality: string, count: string) => `${municipality}: ${count} keer of vaker`,
    rest: 'Van de andere gemeenten zijn er minder dan tien.',
  },
}

const en: typeof nl = {
  title: (region) => `Region ${region}`,
  regions: 'Regions',
  regionsLead: 'Choose a region to see what asks for attention there.',
  lead: (places, unclaimed) =>
    `Places in this region: ${places}. Of those nobody of the place itself keeps ${unclaimed}.`,
  noPlaces: 'We know no places in this region yet.',
  standing: {
    known: 'We know which municipalities belong to this region.',
    probable:
      'Which municipalities belong to this region we do not know for sure. What stands here probably does.',
    'seat only': (names) =>
      `Of this region we know these municipalities only: ${names}. The others we do not know, so their places do not stand here.`,
    none: 'Of this region we know no municipalities yet. That is why no places stand here.',
  },
  nothing: 'Nothing waits in this region now.',
  open: 'This waits, the oldest first',
  more: (count) => `And ${count} more. They stand with the reports and the tasks.`,
  table: {
    caption: 'The places of this region',
    place: 'Place',
    municipality: 'Municipality',
    standing: 'How sure',
    keeper: 'Who keeps it',
    nobody: 'nobody of the place',
    since: (standing, day) => `${standing}, of ${day}`,
  },
  calls: {
    title: 'Whom you can call',
    lead: 'Of these places nobody looked for long whether it still holds, and a mail does not help.',
    why: {
      'no e-mail': 'we know no mail address',
      'no answer': 'our mails were not answered',
      'wants no mail': 'wants no mail',
    },
    noPhone: (count) => `Places of which we know no number either: ${count}.`,
  },
  growing: {
    title: 'Places on their way',
    lead: 'From a first idea to a place that is there. It is no race: each place has its own pace.',
    none: 'We know no places in this region that are still on their way.',
    now: {
      potential: 'may become a support point',
      'in conversation': 'being talked about',
      planned: 'planned',
      starting: 'being set up',
    },
    next: {
      potential: 'Next step: talk with each other.',
      'in conversation': 'Next step: a plan.',
      planned: 'Next step: begin.',
      starting: 'Next step: open the door.',
    },
  },
  missing: {
    title: 'People miss something here',
    lead: 'So often somebody told us, without a name, that something is missing. We count twelve months back.',
    none: 'In no municipality of this region there are ten signals or more. Fewer we do not show, so that nobody can be recognised.',
    told: (municipality, count) => `${municipality}: ${count} times or more`,
    rest: 'Of the other municipalities there are fewer than ten.',
  },
}

/** What the desk of a region says. */
export const regionTexts = inLanguages({ nl, en })
