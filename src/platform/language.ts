/** Dutch is the language of the house; English is its second, at the same addresses under `/en`. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** What a capability says, in each language. */
export const inLanguages = <T>(texts: Record<Language, T>): Record<Language, T> => texts

/** Splits an address into its language and the path that both languages share. */
export function readLanguage(path: string): { language: Language; path: string } {
  if (path === '/en') return { language: 'en', path: '/' }
  return path.startsWith('/en/') ? { language: 'en', path: path.slice(3) } : { language: 'nl', path }
}

/** The address of a page in a language. Two slashes at its begin would make the next word another site's name. */
export function addressIn(language: Language, path: string): string {
  const here = path.replace(/^\/[/\\]+/, '/')
  return language === 'nl' ? here : here === '/' ? '/en' : `/en${here}`
}
