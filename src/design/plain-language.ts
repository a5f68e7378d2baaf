/** Words above level B1, and what to say instead. A word with a hyphen at its end stands for all that begin so. */
export const hardWords: Readonly<Record<string, string>> = {
  aangaande: 'over',
  aanvang: 'begin',
  alsmede: 'en ook',
  beoogd: 'gewenst',
  betreft: 'gaat over',
  betreffende: 'over',
  conform: 'volgens',
  derhalve: 'daarom',
  desgewenst: 'als je dat wilt',
  dusdanig: 'zo',
  eveneens: 'ook',
  'faciliteer-': 'mogelijk maken',
  'faciliter-': 'mogelijk maken',
  geschieden: 'gebeuren',
  hemelsbreed: 'in een rechte lijn',
  hetgeen: 'wat',
  'implementer-': 'invoeren',
  indicatie: 'verklaring, of leg uit wat het is',
  indien: 'als',
  inzake: 'over',
  'interventie-': 'hulp',
  jegens: 'tegen',
  loket: 'zeg waar je heen kunt, of wie je kunt bellen',
  middels: 'met',
  mits: 'alleen als',
  momenteel: 'nu',
  omtrent: 'over',
  'openbare vermelding-': 'websites, nieuws en rapporten',
  'optimaliser-': 'beter maken',
  'participatie-': 'meedoen',
  'participer-': 'meedoen',
  'problematiek-': 'problemen',
  psychosociaal: 'zeg wat het is',
  raadplegen: 'bekijken',
  reeds: 'al',
  'signaler-': 'merken',
  teneinde: 'om',
  tevens: 'ook',
  trachten: 'proberen',
  verstrekken: 'geven',
  'verwezen naar': 'gewezen op',
  'verwijst naar': 'wijst op',
  'verwijzen naar': 'wijzen op',
  voorts: 'ook',
  woonachtig: 'woont in',
  'in het kader van': 'voor',
  'met betrekking tot': 'over',
  'naar aanleiding van': 'door',
  'ten behoeve van': 'voor',
}

/** The hard words in a text, each with what to say instead. */
export function findHardWords(text: string): string[] {
  return Object.entries(hardWords).flatMap(([word, plain]) => {
    const whole = word.endsWith('-') ? `${word.slice(0, -1)}[a-zà-ÿ]*` : word
    const found = new RegExp(`(?<![a-zà-ÿ])${whole}(?![a-zà-ÿ])`, 'i').exec(text)
    return found ? [`${found[0]}: say ${plain}`] : []
  })
}

/** The sentences of a text; a label or the head of a list is one too. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Words between spaces; what holds no letter or digit is none. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

/** What a text may be asked with: a count of one or more, a name, or something that has whatever is asked of it. */
const samples: readonly unknown[] = [1, 2, 'Voorbeeld', ['Voorbeeld'], anything()]

/**
 * Every string that a capability says: whatever depth it stands at, and whatever it is asked with. A function that
 * answers nothing to any sample is named in `mute`.
 */
export function listSaid(text: unknown, path = ''): { said: string[]; mute: string[] } {
  if (typeof text === 'string') return { said: [text], mute: [] }
  if (typeof text === 'function') return askAround(text as Asked, path)
  if (typeof text !== 'object' || text === null) return { said: [], mute: [] }
  const parts = Object.entries(text).map(([name, part]) => listSaid(part, `${path}.${name}`))
  return { said: parts.flatMap(({ said }) => said), mute: parts.flatMap(({ mute }) => mute) }
}

type Asked = (...words: unknown[]) => unknown

function askAround(text: Asked, path: string): ReturnType<typeof listSaid> {
  const said = samples.flatMap((sample) => {
    try {
      return listSaid(text(...Array.from({ length: text.length || 3 }, () => sample)), path).said
    } catch {
      return []
    }
  })
  return { said: [...new Set(said)], mute: said.length === 0 ? [path] : [] }
}

/** Stands for any record: each of its fields is a word, and a record again. */
function anything(): unknown {
  const say = () => 'voorbeeld'
  return new Proxy(say, {
    get: (_, name) => (name === Symbol.toPrimitive || name === 'toString' ? say : anything()),
  })
}
