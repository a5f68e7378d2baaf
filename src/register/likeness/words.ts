/** Words that say what an organisation is by law, or nothing at all; they never count in a name. */
export const emptyWords = new Set(
  (
    'stichting st sint vereniging ver bv nv cv vof cooperatie coop ' +
    'de het een den der des t s n van voor in en of op aan te ter ten bij met om door uit over ' +
    'the and for is eo ea io oa nl com org eu www locatie locaties vestiging vestigingen afdeling hoofdlocatie hoofdvestiging ' +
    'regio gemeente pilot voormalig voormalige'
  ).split(' '),
)

/**
 * Several words or spellings for one thing, written as one. The English names of a herstelacademie are
 * kept apart: a town may well have both.
 */
const phrases = new Map(
  Object.entries({
    'inloop huis': 'inloop',
    'inloop punt': 'inloop',
    'inloop centrum': 'inloop',
    'inloop voorziening': 'inloop',
    'herstel academie': 'herstelacademie',
    'recovery academy': 'herstelacademie',
    'recovery academie': 'herstelacademie',
    'recovery college': 'recoverycollege',
    'recovery school': 'recoveryschool',
    'zelf regie centrum': 'zelfregiecentrum',
    'zelf regiecentrum': 'zelfregiecentrum',
    'zelfregie centrum': 'zelfregiecentrum',
    'zelfregie centra': 'zelfregiecentrum',
    'zelfregie netwerk': 'zelfregienetwerk',
    'zelfhulp groep': 'zelfhulpgroep',
    'lotgenoten groep': 'lotgenotengroep',
    'leger des heils': 'legerdesheils',
    'praktijk huis': 'praktijkhuis',
    'respijt huis': 'respijthuis',
    'logeer huis': 'logeerhuis',
    'herstel huis': 'herstelhuis',
    'steun punt': 'steunpunt',
    'jongeren cafe': 'jongerencafe',
    'team ed': 'teamed',
    'ed plaats': 'edplaats',
    'at ease': 'ease',
  }),
)

const singles = new Map(
  Object.entries({
    inlopen: 'inloop',
    inloophuis: 'inloop',
    inloophuizen: 'inloop',
    inlooppunt: 'inloop',
    inlooppunten: 'inloop',
    inloopcentrum: 'inloop',
    inloopvoorziening: 'inloop',
    inloopvoorzieningen: 'inloop',
    inloopplek: 'inloop',
    inloopfunctie: 'inloop',
    zelfregiecentra: 'zelfregiecentrum',
    zrc: 'zelfregiecentrum',
    herstelacademies: 'herstelacademie',
    herstelacademy: 'herstelacademie',
    recoveryacademy: 'herstelacademie',
    ldh: 'legerdesheils',
    zelfhulpgroepen: 'zelfhulpgroep',
    lotgenotengroepen: 'lotgenotengroep',
    steunpunten: 'steunpunt',
    ii: '2',
    iii: '3',
    iv: '4',
  }),
)

function once(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const three = phrases.get(`${word} ${words[at + 1]} ${words[at + 2]}`)
    const two = phrases.get(`${word} ${words[at + 1]}`)
    joined.push(three ?? two ?? singles.get(word) ?? word)
    if (three !== undefined) at += 2
    else if (two !== undefined) at += 1
  }
  return joined
}

/** Writes the network's own words in one way; goes on until nothing changes, so folding twice is folding once. */
export function joinPhrases(words: readonly string[]): string[] {
  const joined = once(words)
  return joined.length === words.length && joined.every((word, at) => word === words[at])
    ? joined
    : joinPhrases(joined)
}

/** What kind of thing a word says a place is. Two names that say unlike things are two places. */
const kindsOfWords = new Map(
  Object.entries({
    inloop: 'walk-in',
    zelfregiecentrum: 'self-direction',
    zelfregienetwerk: 'network',
    herstelnetwerk: 'network',
    herstelacademie: 'learning',
    recoverycollege: 'learning',
    recoveryschool: 'learning',
    respijthuis: 'respite',
    logeerhuis: 'respite',
    herstelhuis: 'respite',
    jongerencafe: 'youth',
    edplaats: 'experts',
  }),
)

export const kindOfWord = (word: string): string | undefined =>
  kindsOfWords.get(word) ?? (word.length > 6 && /groep(en)?$/.test(word) ? 'group' : undefined)

const markers =
  'noord oost zuid west noordoost noordwest zuidoost zuidwest mannen vrouwen jongeren ouderen ouder ouders naasten naaste kinderen jeugd senioren mantelzorgers vaders moeders meiden jongen jongens man vrouw kind partner partners maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'

const markerWords = new Set(markers.split(' '))

/** A word or number that tells two of a kind apart: never a typing error of another one. */
export const isMarker = (word: string): boolean =>
  markerWords.has(word) || (word < 'a' && /^\d+[a-z]?$/.test(word))

/**
 * How often words stand in the names of Dutch support points and their organisations, per thousand names.
 * Estimated by hand from public lists; the words of a list that is compared are counted beside it.
 */
const describing: Record<number, string> = {
  120: 'inloop ggz',
  60: 'zelfregiecentrum herstelacademie centrum huis steunpunt',
  30: 'respijthuis recoverycollege herstel zelfregie wijkcentrum buurthuis ontmoeting groep zelfhulpgroep lotgenotengroep zorg welzijn walkin dagbesteding ontmoetingscentrum',
  20: 'logeerhuis herstelhuis praktijkhuis academie jongeren cafe wijk buurt werkplaats ontmoetingsplek activiteitencentrum herstelcentrum herstelplek vrijplaats zorgboerderij netwerk herstelnetwerk zelfregienetwerk team informatiepunt punt college recovery clubhuis herstelwerkplaats herstelvoorziening zelfhulp lotgenoten buurtkamer atelier community',
  12: 'edplaats jongerencafe recoveryschool school learning noord oost zuid west plek thuis sociale sociaal gezamenlijk gezamenlijke hart samen mens mensen maatschappelijke opvang begeleiding actief support peer psychiatrie psychische naasten mantelzorg vrienden dorpshuis participatie ervaring ervaringsdeskundigen kracht forum online gasthuis boerderij mannen vrouwen ouderen ouders buddy buddys',
  4: 'trefpunt ruimte verbinding tuin groene vitaal sterk nieuw nieuwe open vrij koffie hoek brigade fabriek',
}

/** Words many places bear as a name of their own: as ordinary, but two of them are two names. */
const borne: Record<number, string> = {
  12: 'legerdesheils ease teamed',
  4: 'haven anker brug hoop brouwerij opstap kompas schakel halte kazerne vuur zon lichthuis link bron boom veerkracht vriendendiensten mind lister pameijer kwintes ribw mee lumen focus',
}

const listed = (perThousand: Record<number, string>): [string, number][] =>
  Object.entries(perThousand).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(count) / 1000]),
  )

const describingWords = new Map(listed(describing))

export const estimatedShares: ReadonlyMap<string, number> = new Map([...describingWords, ...listed(borne)])

/** Whether a word says what a place is or does, and not what it is called. */
export const isDescribing = (word: string): boolean =>
  !isMarker(word) && (describingWords.has(word) || kindOfWord(word) !== undefined)

/** Names of organisations with places in many towns, as far as public lists show; a list may hold more. */
const umbrellas = new Set(
  'legerdesheils ease teamed ixta noa ixtanoa enik korak ribw lister pameijer kwintes mee lumen mind humanitas'.split(
    ' ',
  ),
)

export const isUmbrella = (word: string): boolean => umbrellas.has(word)

/** A word the table lacks: rare, seen less than once in two thousand names. */
export const shareOfUnknownWord = 0.0005
