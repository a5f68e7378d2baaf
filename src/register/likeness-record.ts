import type { LikenessRecord } from './likeness/record.ts'
import type { Place } from './place.ts'

/** What is compared of a place of the register. */
export const toLikenessRecord = ({ id, content }: Place): LikenessRecord => ({
  id,
  name: content.name,
  organisation: content.organisation,
  kind: content.kind,
  grain: content.grain,
  address: content.address,
  postcode: content.postcode,
  place: content.town,
  municipality: content.municipality,
  phone: content.phone,
  email: content.email,
  website: content.website,
  kvk: content.kvk,
})
