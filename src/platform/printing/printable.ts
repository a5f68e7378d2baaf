/** A word that fills half a line would run over the edge, so it may be broken anywhere. */
const LONGEST_WORD = 36
/** Where a line may end within a word. */
const ZERO_WIDTH_SPACE = '\u200b'

/** What Unicode itself writes for a sign that is not there. */
const UNPRINTABLE = '\ufffd'

/** Without what the typeface has no sign for, which stands as one ellipsis; nothing turns the direction of the text. */
export function printable(text: string, canPrint: (codePoint: number) => boolean): string {
  const signs = [...text.normalize('NFC').replace(/\s+/g, ' ')].filter((sign) => !/\p{Cf}|\p{Cc}/u.test(sign))
  return signs
    .map((sign) => (canPrint(sign.codePointAt(0)!) ? sign : UNPRINTABLE))
    .join('')
    .replace(new RegExp(` *${UNPRINTABLE}[${UNPRINTABLE} ]*`, 'g'), ' … ')
}

/** At most so many characters, the last of them an ellipsis behind the last whole word where something was left out. */
export function clip(text: string, longest: number): string {
  const signs = [...text]
  if (signs.length <= longest) return text
  const end = signs.lastIndexOf(' ', longest - 1)
  return `${signs
    .slice(0, end > 0 ? end : longest - 1)
    .join('')
    .trimEnd()}…`
}

/** The text with room for a line to end inside words that would run over the edge. */
export const breakable = (text: string): string =>
  text.replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'gu'), (word) =>
    (word.match(/.{1,12}/gu) ?? []).join(ZERO_WIDTH_SPACE),
  )

/** An address as one would type it; a line may end behind each slash. */
export const addressInWords = (address: string): string =>
  address.replace(/^https?:\/\//, '').replaceAll('/', `/${ZERO_WIDTH_SPACE}`)
