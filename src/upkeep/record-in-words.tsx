import type { Child } from 'hono/jsx'
import { InDutch } from '../design/content.tsx'
import type { Language } from '../platform/language.ts'
import { type CellField, columnsOf, type Field, type PlaceContent, toCells } from '../register/pure.ts'
import { type AskedField, askedFields } from './editing/asked-fields.ts'
import { fieldTexts } from './fields-text.ts'
import { pairTexts } from './pairs-text.ts'
import { type Setting, valueInWords } from './value-in-words.tsx'

const isAsked = (field: Field): field is AskedField => (askedFields as readonly Field[]).includes(field)

/** What a field of a record is called where it stands by itself; also one that a place is not asked about. */
export function fieldInWords(language: Language, field: Field): string {
  const { fields: own } = pairTexts[language]
  return field in own ? own[field as keyof typeof own] : fieldTexts[language].fields[field as AskedField].name
}

/** What a record says of a field, for who compares records. */
export function recordInWords(setting: Setting, field: Field, content: Partial<PlaceContent>): Child {
  const value = content[field]
  if (value === undefined) return pairTexts[setting.language].unknown
  if (isAsked(field)) return valueInWords(setting, field, value)
  return (
    <InDutch language={setting.language}>
      {field === 'otherColumns'
        ? columnsInWords(content)
        : cellsInWords(setting, field as CellField, content)}
    </InDutch>
  )
}

const columnsInWords = ({ otherColumns = {} }: Partial<PlaceContent>): string =>
  Object.entries(otherColumns)
    .map(([column, cell]) => `${column}: ${cell}`)
    .join('; ')

function cellsInWords({ areas }: Setting, field: CellField, content: Partial<PlaceContent>): string {
  const cells = toCells({ [field]: content[field] }, areas)
  return columnsOf(field)
    .map((column) => cells[column])
    .filter(Boolean)
    .join(', ')
}
