/** What may stand after a command: options with a value, and options that stand alone. */
export interface Grammar {
  texts?: readonly string[]
  flags?: readonly string[]
}
export interface CommandWords {
  words: string[]
  options: Readonly<Record<string, string>>
  flags: ReadonlySet<string>
}
export interface WrongOption {
  option: string
  why: 'unknown' | 'no value' | 'takes no value' | 'twice'
}

/** Sorts words into plain ones and options: `--name VALUE`, `--name=VALUE`, `--flag`. */
export function readCommandWords(
  said: readonly string[],
  grammar: Grammar,
): CommandWords | { wrong: WrongOption } {
  const words: string[] = []
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  const rest = [...said]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('--')) words.push(word)
    else {
      const read = readOption(word, rest, grammar)
      if ('why' in read) return { wrong: read }
      if (read.name in options || flags.has(read.name))
        return { wrong: { option: `--${read.name}`, why: 'twice' } }
      if (read.value === undefined) flags.add(read.name)
      else options[read.name] = read.value
    }
  }
  return { words, options, flags }
}

/** Takes the value of an option from the words that follow it, where it does not carry its own. */
function readOption(
  word: string,
  rest: string[],
  { texts = [], flags = [] }: Grammar,
): { name: string; value?: string } | WrongOption {
  const at = word.indexOf('=')
  const name = word.slice(2, at === -1 ? undefined : at)
  const given = at === -1 ? undefined : word.slice(at + 1)
  if (flags.includes(name))
    return given === undefined ? { name } : { option: `--${name}`, why: 'takes no value' }
  if (!texts.includes(name)) return { option: `--${name}`, why: 'unknown' }
  const value = given ?? (rest[0]?.startsWith('--') ? '' : (rest.shift() ?? ''))
  return value === '' ? { option: `--${name}`, why: 'no value' } : { name, value }
}
