import { formatDay } from '../design/numbers.ts'
import { readGeography } from '../geography/index.ts'
import type { Command, CommandSurroundings } from '../platform/command.ts'
import { onOneLine } from '../platform/plain-text.ts'
import { listSignals, removeWords } from './missing-store.ts'
import { missingCommand as text, texts } from './missing-text.ts'

/** What people miss, for the desk. */
export const missing: Command = {
  name: 'missing',
  summary: text.summary,
  help: text.help,
  run: async (words, surroundings) => {
    const { database, say, complain } = surroundings
    const [verb, flag, ...rest] = words
    if (verb === 'erase' && rest.length === 0) return erase(surroundings, flag)
    if (verb !== 'list' || rest.length > 0 || (flag && flag !== '--json')) {
      complain(verb === undefined ? text.help : text.words)
      return false
    }
    const signals = await listSignals(database)
    if (flag) say(JSON.stringify(signals, null, 2))
    else if (signals.length === 0) say(text.none)
    const { municipalities } = await readGeography(database)
    for (const { id, municipality, wishes, words, receivedOn } of flag ? [] : signals) {
      say(
        [
          String(id).padStart(4),
          municipalities.get(municipality)?.name ?? municipality,
          formatDay('nl', Temporal.PlainDate.from(receivedOn)),
          wishes.map((wish) => texts.nl.wish[wish]).join(', '),
          // What people write comes from outside: on a screen it is one line, without anything that steers it.
          ...(words ? [`“${onOneLine(words)}”`] : []),
        ].join('  '),
      )
    }
    return true
  },
}

async function erase({ database, say, complain }: CommandSurroundings, id = ''): Promise<boolean> {
  const isErased = /^\d{1,15}$/.test(id) && (await removeWords(database, Number(id)))
  if (isErased) say(text.erased(id))
  else complain(text.nothingToErase(id))
  return isErased
}
