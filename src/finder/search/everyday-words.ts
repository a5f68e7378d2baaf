/**
 * Names of towns that are ordinary words as well, Dutch or English; each stands in the list of postcodes. Reviewed by
 * hand: a name is here when people say the word in a sentence about themselves or about what they look for.
 */
const singleWords =
  'amen anderen baard balk best boer born broek buren dalen dieren dijken doorn dorst duiven echt ' +
  'een enter gees goor graft grave groet hall halfweg halle handel hank haren heel heide helden hem ' +
  'hoek hoeven horn horst houten kampen kats klimmen leek lies linde linden loon made marken ' +
  'meeuwen mill monster neer nes noorden nooitgedacht opende oranje overslag petten putten rekken ' +
  'rijen schijf sloten sluis spier tuk veen velden veulen vries vuren waarde watergang wateren well ' +
  'winde winkel zegge zetten'
/** The same, behind «de». */
const behindArticle =
  'bult groeve heen hoef hoeve kiel klomp koog krim mortel pol punt steeg waal wijk wilgen woude'
export const everydayWords: ReadonlySet<string> = new Set([
  ...singleWords.split(' '),
  ...behindArticle.split(' ').map((word) => `de ${word}`),
])

/** Of these also `in heel Nederland`, `bij hem` and `uit de wijk` are how people talk. */
const alsoBehindPreposition = new Set([
  ...'anderen boer buren dieren een handel heel hem loon winkel'.split(' '),
  ...'hoef hoeve steeg wijk'.split(' ').map((word) => `de ${word}`),
])

/** What stands before a place. */
const prepositions = new Set(
  'in te bij nabij uit vanuit rond rondom omgeving gemeente near from around'.split(' '),
)
/** The number of a house, with its letter. */
const houseNumber = /^\d+[a-z]?$/

/** Whether the words before it say that a place follows. */
export const leadsToPlace = (before: string | undefined): boolean =>
  before !== undefined && (prepositions.has(before) || houseNumber.test(before))

export const isEverydayWord = (words: readonly string[]): boolean => everydayWords.has(words.join(' '))

/** Whether a name that is an ordinary word is the place here, by the word before it. */
export const isPlaceBehind = (before: string | undefined, words: readonly string[]): boolean =>
  leadsToPlace(before) && (houseNumber.test(before!) || !alsoBehindPreposition.has(words.join(' ')))
