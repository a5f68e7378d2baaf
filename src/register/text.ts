import { inLanguages } from '../platform/language.ts'
import type { Standing } from './freshness.ts'
import type { Kind, Status } from './place.ts'
import { uk } from './text.uk.ts'

/** What the public may see. */
export type PublicStatus = Exclude<Status, 'withdrawn' | 'entered in error' | 'spam'>

const nl = {
  /** What a place is, in a word or two. */
  kinds: {
    'self-direction-centre': 'Zelfregiecentrum',
    'recovery-academy': 'Herstelacademie',
    'recovery-college': 'Recovery college',
    'walk-in': 'Inloop',
    'self-help-group': 'Zelfhulpgroep',
    mobile: 'Komt naar je toe',
    other: 'Een andere plek',
    online: 'Online groep',
    respite: 'Logeren om tot rust te komen',
    youth: 'Inloop voor jongeren',
    'ggz-walk-in': 'Inloop van een ggz-instelling',
    organisation: 'Organisatie',
  } satisfies Record<Kind, string>,
  kindUnknown: 'Wat voor plek het is weten we niet',
  /** What one can usually do at such a place, in the words of the network. */
  kindMeans: {
    'self-direction-centre': 'Mensen ontmoeten, meedoen en zelf bepalen hoe je leven eruitziet',
    'recovery-academy': 'Cursussen en ontmoeting, door en voor mensen van wie het leven overhoop is gehaald',
    'recovery-college': 'Cursussen en ontmoeting, door en voor mensen die het zelf hebben meegemaakt',
    'walk-in': 'Een plek om binnen te lopen en mensen te ontmoeten',
    'self-help-group': 'Praten met mensen die hetzelfde hebben meegemaakt',
    mobile: 'Mensen die zelf iets hebben meegemaakt komen naar je toe',
    other: 'Wat je er kunt doen weten we niet precies',
    online: 'Online steun en herkenning',
    respite: 'Een paar nachten logeren om op adem te komen',
    youth: 'Een plek voor jongeren om binnen te lopen en te praten',
    'ggz-walk-in': 'Een inloop bij een instelling voor geestelijke gezondheidszorg',
    organisation: 'Een organisatie, geen plek om binnen te lopen',
  } satisfies Record<Kind, string>,
  statuses: {
    known: 'actief',
    potential: 'kan een steunpunt worden',
    'in conversation': 'er wordt over gepraat',
    planned: 'gepland',
    starting: 'in opbouw',
    'temporarily closed': 'tijdelijk dicht',
    stopped: 'gestopt',
    unknown: 'we weten niet of deze plek er nog is',
  } satisfies Record<PublicStatus, string>,
  confirmed: (day: string) => `bevestigd door de plek zelf op ${day}`,
  notConfirmed: 'nog niet bevestigd door de plek zelf',
  /** How long ago anybody looked. */
  standings: {
    current: 'actueel',
    due: 'controle nodig',
    'long ago': 'al lang niet bevestigd',
    doubtful: 'onbekend of het nog bestaat',
    never: 'nog niet bevestigd of nagekeken',
  } satisfies Record<Standing, string>,
  comingIn: {
    'walk in': 'je kunt zo binnenlopen',
    'call or text first': 'eerst bellen of appen',
    'get acquainted first': 'eerst kennismaken',
  },
  comingInUnknown: 'of je zo kunt binnenlopen weten we niet',
  hoursUnknown: 'openingstijden weten we niet',
  comingInAndHoursUnknown: 'of je zo kunt binnenlopen en wanneer het open is weten we niet',
  online: 'online',
  whereUnknown: 'waar precies weten we niet',
  about: (place: string) => `ongeveer in ${place}`,
  somewhereIn: (place: string) => `ergens in ${place}`,
  km: (km: number) => (km < 1 ? 'binnen ongeveer 1 km' : `ongeveer ${Math.round(km)} km`),
  yearUnknown: 'jaar onbekend',
  ask: {
    phone: (number: string) => `bel ${number}`,
    email: 'mail',
    website: 'kijk op de website',
    or: ' of ',
    noWay: (whom: string) => `We kennen geen telefoonnummer of website van deze plek. Vraag het bij ${whom}.`,
    municipality: (name: string) => `de gemeente ${name}`,
    anyMunicipality: 'je gemeente',
  },
}

const en: typeof nl = {
  kinds: {
    'self-direction-centre': 'Self-direction centre',
    'recovery-academy': 'Recovery academy',
    'recovery-college': 'Recovery college',
    'walk-in': 'Walk-in place',
    'self-help-group': 'Self-help group',
    mobile: 'Comes to you',
    other: 'Another kind of place',
    online: 'Online group',
    respite: 'A short stay to get some rest',
    youth: 'Walk-in place for young people',
    'ggz-walk-in': 'Walk-in place of a mental health institution',
    organisation: 'Organisation',
  },
  kindUnknown: 'We do not know what kind of place this is',
  kindMeans: {
    'self-direction-centre': 'Meet people, take part, and decide for yourself what your life looks like',
    'recovery-academy': 'Courses and company, by and for people whose life was turned upside down',
    'recovery-college': 'Courses and company, by and for people who went through it themselves',
    'walk-in': 'A place to walk in and meet people',
    'self-help-group': 'Talk with people who went through the same',
    mobile: 'People who went through something themselves come to you',
    other: 'We do not know exactly what you can do there',
    online: 'Support and recognition online',
    respite: 'Stay for a few nights to catch your breath',
    youth: 'A place for young people to walk in and talk',
    'ggz-walk-in': 'A walk-in place at a mental health institution',
    organisation: 'An organisation, not a place to walk in',
  },
  statuses: {
    known: 'active',
    potential: 'may become a support point',
    'in conversation': 'being talked about',
    planned: 'planned',
    starting: 'being set up',
    'temporarily closed': 'temporarily closed',
    stopped: 'stopped',
    unknown: 'we do not know whether this place still exists',
  },
  confirmed: (day) => `confirmed by the place itself on ${day}`,
  notConfirmed: 'not yet confirmed by the place itself',
  standings: {
    current: 'up to date',
    due: 'needs checking',
    'long ago': 'not confirmed for a long time',
    doubtful: 'unknown whether it still exists',
    never: 'not yet confirmed or looked over',
  },
  comingIn: {
    'walk in': 'you can just walk in',
    'call or text first': 'call or text first',
    'get acquainted first': 'get acquainted first',
  },
  comingInUnknown: 'we do not know whether you can just walk in',
  hoursUnknown: 'we do not know the opening hours',
  comingInAndHoursUnknown: 'we do not know whether you can just walk in, nor when it is open',
  online: 'online',
  whereUnknown: 'we do not know exactly where',
  about: (place) => `roughly in ${place}`,
  somewhereIn: (place) => `somewhere in ${place}`,
  km: (km) => (km < 1 ? 'within about 1 km' : `about ${Math.round(km)} km`),
  yearUnknown: 'year unknown',
  ask: {
    phone: (number) => `call ${number}`,
    email: 'send an e-mail',
    website: 'look at the website',
    or: ' or ',
    noWay: (whom) => `We know no phone number or website of this place. Ask ${whom}.`,
    municipality: (name) => `the municipality of ${name}`,
    anyMunicipality: 'your municipality',
  },
}

export const texts = inLanguages({ nl, en, uk })

/** A status that the public may see; one that nobody stated is unknown. */
export const publicStatus = (status: Status | undefined): PublicStatus =>
  status && status in nl.statuses ? (status as PublicStatus) : 'unknown'
