import { type Field, fields, PlaceContent } from '../place.ts'
import type { AreaNames } from './area-names.ts'
import { type CellForm, type CellProblem, forms, isUnknown, type Reading, tidyText } from './cell-forms.ts'

/** Cells by the name of their column. */
export type Cells = Readonly<Record<string, string>>

/** Fields that stand in one cell, each under its Dutch column name. */
const single = {
  name: ['naam', forms.text],
  officialName: ['officiele_naam', forms.text],
  alsoKnownAs: ['ook_bekend_als', forms.list],
  kind: ['soort', forms.kind],
  grain: ['korrel', forms.grain],
  organisation: ['organisatie', forms.text],
  role: ['rol', forms.role],
  supportPoint: ['steunpunt', forms.yesOrNo],
  status: ['status', forms.status],
  statusSince: ['status_sinds', forms.date],
  statusReason: ['status_reden', forms.text],
  statusSaidBy: ['status_door', forms.text],
  sizeClass: ['grootte', forms.size],
  comingIn: ['binnenkomen', forms.comingIn],
  comingInNote: ['binnenkomen_uitleg', forms.text],
  accompaniment: ['ophalen_of_meegaan', forms.yesOrNo],
  accompanimentNote: ['ophalen_of_meegaan_uitleg', forms.text],
  gettingThere: ['route', forms.text],
  hosts: ['wie_je_ontmoet', forms.hosts],
  firstVisit: ['eerste_keer', forms.text],
  expected: ['verwacht_wel', forms.list],
  notExpected: ['verwacht_niet', forms.list],
  forWhom: ['voor_wie', forms.list],
  forRelatives: ['voor_naasten', forms.yesOrNo],
  forRelativesNote: ['voor_naasten_uitleg', forms.text],
  forYoungPeople: ['voor_jongeren', forms.yesOrNo],
  whatFor: ['waarvoor', forms.list],
  free: ['gratis', forms.yesOrNo],
  costsNote: ['kosten', forms.text],
  referralNeeded: ['verwijzing_nodig', forms.yesOrNo],
  openingHours: ['openingstijden', forms.hours],
  wheelchair: ['rolstoel', forms.wheelchair],
  lowStimulus: ['prikkelarm', forms.yesOrNo],
  accessibilityNote: ['toegankelijkheid', forms.text],
  languages: ['talen', forms.languages],
  phone: ['telefoon', forms.text],
  email: ['email', forms.email],
  website: ['website', forms.website],
  address: ['adres', forms.text],
  postcode: ['postcode', forms.postcode],
  town: ['plaats', forms.text],
  province: ['provincie', forms.text],
  locationPrecision: ['locatie_precisie', forms.precision],
  locationDisclosure: ['locatie_tonen', forms.disclosure],
  note: ['toelichting', forms.text],
  openedOn: ['geopend_op', forms.date],
  stoppedOn: ['gestopt_op', forms.date],
  fundedUntil: ['geld_tot', forms.date],
  fundedUntilShown: ['geld_tot_tonen', forms.yesOrNo],
  kvk: ['kvk', forms.kvk],
} satisfies Partial<Record<Field, [column: string, form: CellForm]>>

type SingleField = keyof typeof single

/** A field that an import or an export knows; the columns it does not know are kept together in `otherColumns`. */
export type CellField = Exclude<Field, 'otherColumns'>

/** The columns of a field: one, but for a location (two numbers) and a municipality (its code and, to read, its name). */
export function columnsOf(field: CellField): readonly string[] {
  if (field === 'location') return ['lon', 'lat']
  if (field === 'municipality') return ['gemeentecode', 'gemeente']
  return [single[field][0]]
}

export const cellFields = fields.filter((field): field is CellField => field !== 'otherColumns')
/** Every column of our own layout, in the order of an export. */
export const ownColumns: readonly string[] = cellFields.flatMap(columnsOf)
/** Columns of a table for everybody: a name can be taken off a page, and not out of a table that somebody saved. */
export const publicColumns: readonly string[] = ownColumns.filter(
  (column) => !columnsOf('hosts').includes(column),
)
export const fieldOfColumn: ReadonlyMap<string, CellField> = new Map(
  cellFields.flatMap((field) => columnsOf(field).map((column) => [column, field])),
)

/** Writes a place as cells, one for every column of ours; what is unknown is empty. */
export function toCells(content: Partial<PlaceContent>, areas: AreaNames): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const field of cellFields) {
    const written = content[field] === undefined ? [] : writeField(field, content, areas)
    for (const [index, column] of columnsOf(field).entries()) cells[column] = written[index] ?? ''
  }
  return cells
}

function writeField(
  field: CellField,
  { location, municipality, ...content }: Partial<PlaceContent>,
  areas: AreaNames,
) {
  if (field === 'location') return [String(location!.lon), String(location!.lat)]
  if (field === 'municipality') return [municipality!, areas.nameOf(municipality!) ?? '']
  return [single[field][1].write(content[field] as never)]
}

/** Reads a field from cells as `toCells` writes them. Empty and «onbekend» say nothing: the field is absent. */
export function fromCells(field: CellField, cells: Cells, areas: AreaNames): Reading {
  if (field === 'location') return readLocation(cells)
  if (field === 'municipality') return readMunicipality(cells, areas)
  const [column, form] = single[field]
  const text = tidyText(cells[column] ?? '')
  if (field === 'province') return readProvince(column, text, areas)
  // A status that a source calls unknown is a value of its own, with a word of its own.
  const saysUnknown = text !== '' && form.allowed?.includes(text.toLowerCase())
  if (isUnknown(text) && !saysUnknown) return { absent: true }
  return check(field, column, text, form)
}

function check(field: SingleField, column: string, text: string, form: CellForm): Reading {
  const problem = (why: CellProblem['why'], more: Partial<CellProblem> = {}): Reading => ({
    problem: { column, value: text, why, ...more },
  })
  if (/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, ''))) return problem('control character')
  const read = form.read(text)
  const checked = PlaceContent.shape[field].safeParse(read)
  if (read !== undefined && checked.success) return { value: checked.data }
  const tooLong = checked.error?.issues.find((issue) => issue.code === 'too_big')
  if (tooLong) return problem('too long', { limit: Number(tooLong.maximum) })
  return problem(form.why, form.allowed && { allowed: form.allowed })
}

function readLocation({ lon = '', lat = '' }: Cells): Reading {
  const written = { lon: tidyText(lon), lat: tidyText(lat) }
  if (isUnknown(written.lon) && isUnknown(written.lat)) return { absent: true }
  const degrees = { lon: toNumber(written.lon), lat: toNumber(written.lat) }
  for (const column of ['lon', 'lat'] as const)
    if (!PlaceContent.shape.location.unwrap().shape[column].safeParse(degrees[column]).success)
      return { problem: { column, value: written[column], why: 'not degrees' } }
  return { value: degrees }
}

/** With a point or, as a Dutch spreadsheet writes it, a comma. */
const toNumber = (text: string): number =>
  /^-?\d+([.,]\d+)?(e-?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : Number.NaN

/** By code; where there is none, by name. A name beside a code must be the name of that municipality. */
function readMunicipality({ gemeentecode = '', gemeente = '' }: Cells, areas: AreaNames): Reading {
  const written = tidyText(gemeentecode)
  const name = tidyText(gemeente)
  const found = isUnknown(name) ? undefined : areas.findMunicipality(name)
  const notThis = (why: CellProblem['why'], allowed?: string[]): Reading => ({
    problem: { column: 'gemeente', value: name, why, ...(allowed && { allowed }) },
  })
  if (isUnknown(written)) {
    if (!found) return { absent: true }
    if ('ambiguous' in found) return notThis('ambiguous municipality', found.ambiguous)
    return 'code' in found ? { value: found.code } : notThis('unknown municipality')
  }
  const code = /^(GM)?\d{1,4}$/i.test(written) ? `GM${written.replace(/^GM/i, '').padStart(4, '0')}` : written
  const itsName = areas.nameOf(code)
  if (!itsName)
    return { problem: { column: 'gemeentecode', value: written, why: 'unknown municipality code' } }
  const agrees =
    !found ||
    ('code' in found ? found.code === code : 'ambiguous' in found && found.ambiguous.includes(itsName))
  return agrees ? { value: code } : notThis('not the name of that code', [itsName])
}

function readProvince(column: string, text: string, areas: AreaNames): Reading {
  if (isUnknown(text)) return { absent: true }
  const province = areas.provinces.find((name) => name.toLowerCase() === text.toLowerCase())
  return province
    ? { value: province }
    : { problem: { column, value: text, why: 'unknown word', allowed: areas.provinces } }
}
