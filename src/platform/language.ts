/** Dutch is the language of the house; the others stand at the same addresses, behind their own first word. */
export const languages = ['nl', 'en', 'uk'] as const
export type Language = (typeof languages)[number]

/** The languages that every page has. Another one has the pages that its capabilities name. */
export const wholeLanguages = ['nl', 'en'] as const satisfies readonly Language[]

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English', uk: 'Українська' }

/**
 * What a capability says, in each language. A third language is one file beside it (`text.uk.ts`); without that file the
 * English words stand in, for code only: a page that is not on the list of its language leads to its English twin.
 */
export const inLanguages = <T>(texts: { nl: T; en: NoInfer<T>; uk?: NoInfer<T> }): Record<Language, T> => ({
  ...texts,
  uk: texts.uk ?? texts.en,
})

/**
 * The form of a word that goes with a count, where a language has more than two: 1 місце, 2 місця, 5 місць. Which one is
 * the browser's own knowledge (Unicode CLDR).
 */
export function chooseForm(
  language: Language,
  count: number,
  [one, few, many]: readonly [one: string, few: string, many: string],
): string {
  const rule = new Intl.PluralRules(language).select(count)
  return rule === 'one' ? one : rule === 'few' ? few : many
}

/** The pages of a capability in languages that do not have all pages, as its routes write them: `/plek/:slug`. */
export type PagesIn = Partial<Record<Language, readonly string[]>>

/** The languages in which a page can be read. */
export function listLanguages(path: string, pagesIn: readonly PagesIn[]): Language[] {
  const isLike = (route: string) => {
    const [here, there] = [path.split('/'), route.split('/')]
    return here.length === there.length && there.every((part, i) => part.startsWith(':') || part === here[i])
  }
  return languages.filter(
    (language) =>
      wholeLanguages.some((whole) => whole === language) ||
      pagesIn.some((pages) => pages[language]?.some(isLike)),
  )
}

/** The header by which an answer says below which path the world it comes from stands. */
export const BELOW = 'x-inloop-below'

/** Splits an address into its language and the path that all languages share. */
export function readLanguage(path: string): { language: Language; path: string } {
  const [, first] = path.split('/')
  const language = languages.find((one) => one === first)
  if (!language || language === 'nl') return { language: 'nl', path }
  return { language, path: path.slice(first!.length + 1) || '/' }
}

/** The address of a page in a language. Two slashes at its begin would make the next word another site's name. */
export function addressIn(language: Language, path: string): string {
  const here = path.replace(/^\/[/\\]+/, '/')
  return language === 'nl' ? here : here === '/' ? `/${language}` : `/${language}${here}`
}
