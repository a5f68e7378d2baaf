/** Words, each with a number of its own, in the order in which they came. */
export function numbered(): { words: string[]; numberOf: (word: string) => number } {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  return { words, numberOf }
}
