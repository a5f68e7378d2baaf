/** What is compared of one place; whatever a source does not say is undefined. */
export type LikenessRecord = {
  readonly id: string
  readonly name: string | undefined
  readonly organisation: string | undefined
  readonly kind: string | undefined
  readonly address: string | undefined
  readonly postcode: string | undefined
  readonly place: string | undefined
  /** A GM code or a name. */
  readonly municipality: string | undefined
  readonly phone: string | undefined
  readonly email: string | undefined
  readonly website: string | undefined
  /** A KVK number (8 digits), an establishment number (12 digits), or both. */
  readonly kvk: string | undefined
  /** What the record stands for: location, group of locations, organisation or online. */
  readonly grain?: string | undefined
}

/** The fields that are compared: all but the id. */
export const comparedFields = [
  'name',
  'organisation',
  'kind',
  'grain',
  'address',
  'postcode',
  'place',
  'municipality',
  'phone',
  'email',
  'website',
  'kvk',
] as const satisfies readonly Exclude<keyof LikenessRecord, 'id'>[]
