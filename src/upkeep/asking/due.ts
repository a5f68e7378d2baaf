import { type Field, firstDay, type LastWord, monthsUntilDue } from '../../register/pure.ts'
import { askedFields } from '../editing/asked-fields.ts'

/** Of what nobody can date it is due that somebody looks. */
const LONG_AGO = '1970-01-01'

/**
 * From which day a place, or anything a place is asked about itself, is due to be looked at. What only a list mentions is
 * due with its place: a mention is no confirmation that could grow old. Only hours have a clock of their own in any case.
 */
export function findDueDay(lastWord: LastWord, lastWords: ReadonlyMap<Field, LastWord>): string {
  const ofFacts = askedFields.flatMap((field) => {
    const word = lastWords.get(field)
    return word && (word.by !== 'source' || field === 'openingHours') ? [dueDayOf(word, field)] : []
  })
  return [dueDayOf(lastWord, 'place'), ...ofFacts].sort()[0]!
}

function dueDayOf(word: LastWord, of: Field | 'place'): string {
  if (word.on === undefined) return LONG_AGO
  return Temporal.PlainDate.from(firstDay(word.on))
    .add({ months: monthsUntilDue(of) })
    .toString()
}
