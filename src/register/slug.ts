import type { PlaceContent } from './place.ts'

/** Longer addresses are cut at a word. */
const LONGEST = 70

/** A word for an address: plain letters, digits and hyphens. */
export const toSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øœæłđ]/g, (letter) => ({ ø: 'o', œ: 'oe', æ: 'ae', ł: 'l', đ: 'd' })[letter]!)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** A free address for a place: its name, its town when the name does not say it, and a number when taken. */
export function chooseSlug(content: Partial<PlaceContent>, taken: ReadonlySet<string>): string {
  const name = toSlug(content.name ?? '')
  const town = toSlug((content.town ?? '').replace(/\(.*\)/, ''))
  const whole = !town || `-${name}-`.includes(`-${town}-`) ? name : `${name}-${town}`
  const base = cut(whole) || 'plek'
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}

const cut = (slug: string): string =>
  slug.length <= LONGEST ? slug : (/^.*(?=-)/.exec(slug.slice(0, LONGEST + 1))?.[0] ?? slug.slice(0, LONGEST))
