import type { Place } from '../register/index.ts'
import { foldTitle } from './spreadsheet/importing.ts'

type Named = Pick<Place, 'slug' | 'content'>

/** The one place with a name, or with a name and a town; undefined where there is none, or more than one. */
export function findByName<T extends Named>(places: readonly T[], typed: string): T | undefined {
  const wanted = foldTitle(typed)
  const found = places.filter(({ content: { name, town = '' } }) =>
    [name, `${name} ${town}`].some((one) => foldTitle(one) === wanted),
  )
  return found.length === 1 ? found[0] : undefined
}

/** More to choose from is no help. */
const MOST_NEAR = 3

/** The addresses of the places that share most words with what was typed, of name or town; none where none does. */
export function findNear(places: readonly Named[], typed: string): string[] {
  const words = wordsOf(typed)
  return places
    .map(({ slug, content: { name, town = '' } }) => {
      const own = wordsOf(`${name} ${town}`)
      return { slug, shared: own.intersection(words).size / own.union(words).size }
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.slug.localeCompare(b.slug))
    .slice(0, MOST_NEAR)
    .map(({ slug }) => slug)
}

/** What stands in an address is words with dashes between them. */
const wordsOf = (text: string): Set<string> => new Set(foldTitle(text).split(' '))
