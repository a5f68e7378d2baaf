/**
 * Folding: writing one thing in one way, so that what differs only in writing becomes equal.
 * Every fold is idempotent: folding what is folded changes nothing.
 */

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/** Lower case, no accents, e.o. as eo, & as en, a/d as aan de, apostrophes gone, all other signs a space. */
export function foldText(text: string): string {
  return plain(text)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replace(/[&+]/g, ' en ')
    .replace(/\ba\/d\b/g, 'aan de')
    .replace(/(?<=[\p{L}\p{N}])['’‘`´ʼ](?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Old spelling to new, both sides alike: Leidsche Rijn, Vaartsche Rijn. */
export const foldSpelling = (word: string): string => word.replace(/(?<=[a-z]{2})sche/g, 'se')

/**
 * Dutch national form, ten digits or a short number: +31 6, 0031 6 and 06 become one.
 * All zeros is how lists write "no number"; it says nothing.
 */
export function foldPhone(text: string): string | undefined {
  const international = /^\s*(\+|00(?=31))/.test(text)
  let digits = text.replace(/\(0\)/g, international ? '' : '0').replace(/\D/g, '')
  if (international || digits.length === 11) digits = digits.replace(/^(00)?31(?=\d{9}$)/, '0')
  // a spreadsheet that took the number for a sum has eaten its first zero
  if (/^[1-9]\d{8}$/.test(digits)) digits = `0${digits}`
  // what follows a whole number is an extension or the hours
  if (/^0[1-9]\d{9,}$/.test(digits)) digits = digits.slice(0, 10)
  return digits.length < 4 || /^0+$/.test(digits) ? undefined : digits
}

/** All phone numbers of a field that may hold several. */
export const foldPhones = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;,|]|\s\/\s|\bof\b|\ben\b/i)
      .map(foldPhone)
      .filter((phone) => phone !== undefined),
  ),
]

export function foldEmail(text: string): string | undefined {
  const found = /[^\s<>;,:"()]+@[^\s<>;,"()]+\.[^\s<>;,"()]*[^\s<>;,"().]/.exec(
    plain(text).replace(/mailto:/g, ''),
  )
  return found?.[0]
}

export type Website = { readonly host: string; readonly path: string }

/** Host without www and the path without its last slash; scheme, query and fragment say nothing. */
export function foldWebsite(text: string): Website | undefined {
  const bare = plain(text)
    .trim()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^(www\d?\.)+/, '')
  const [, host, path = ''] = /^([^\s/?#:]+\.[^\s/?#:.]+)\.?(?::\d+)?(\/[^\s?#]*)?/.exec(bare) ?? []
  return host === undefined ? undefined : { host, path: path.replace(/\/+(index\.[a-z]+)?$/, '') }
}

/** Four digits and two letters, without the space; or four digits alone. */
export function foldPostcode(text: string): string | undefined {
  const [, digits, letters = ''] = /(?<!\d)(\d{4})(?:\s*([a-z]{2})(?![a-z]))?(?!\d)/i.exec(text) ?? []
  return digits === undefined ? undefined : digits + letters.toUpperCase()
}

export type KvkNumbers = { readonly number: string | undefined; readonly establishment: string | undefined }

/** A KVK number has 8 digits (7 where a spreadsheet ate the zero), an establishment number 12. */
export function foldKvk(text: string): KvkNumbers {
  const runs = text.replace(/(?<=\d)[ .](?=\d)/g, '').match(/\d+/g) ?? []
  const glued = runs.find((run) => run.length === 20)
  const number = glued?.slice(0, 8) ?? runs.find((run) => run.length === 7 || run.length === 8)
  if (number !== undefined && Number(number) === 0) return { number: undefined, establishment: undefined }
  return {
    number: number?.padStart(8, '0'),
    establishment: glued?.slice(8) ?? runs.find((run) => run.length === 12),
  }
}
