const dutch = new Intl.Collator('nl', { numeric: true, ignorePunctuation: true })

/** Names in the order in which a Dutch reader looks for them: 's-Gravenhage at the s, and 2 before 10. */
export const inDutchOrder = (a: string, b: string): number => dutch.compare(a, b)

/** Words as the beginning of a sentence. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The address that calls a number, however people write it. */
export const callAddress = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`
