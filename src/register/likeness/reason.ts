export type Signal =
  | 'name'
  | 'kind in the name'
  | 'organisation'
  | 'town'
  | 'district'
  | 'address'
  | 'phone'
  | 'email'
  | 'website'
  | 'kvk'
  | 'kind'
  | 'grain'
  | 'law'

export type Finding =
  // name, organisation
  | 'equal'
  | 'alike'
  | 'partly'
  | 'through the organisation'
  | 'overlap'
  | 'differs'
  // town, district
  | 'same town'
  | 'same municipality'
  | 'other town'
  | 'elsewhere'
  // address
  | 'same door'
  | 'same building'
  | 'same street'
  | 'same postcode'
  | 'other door'
  | 'other number'
  | 'other street'
  | 'other postcode'
  // contact
  | 'central'
  | 'same domain'
  | 'same page'
  | 'same site'
  | 'other page'
  | 'same establishment'
  | 'other establishment'
  // laws: why the score may not be as high as the evidence would make it
  | 'nothing ties both to one spot'
  | 'the names do not agree'
  | 'something contradicts'

/** One thing that speaks for or against two records being one place. */
export type Reason = {
  readonly signal: Signal
  readonly finding: Finding
  readonly direction: 'for' | 'against'
  /** Bits of evidence, never negative: one bit doubles or halves the odds. */
  readonly weight: number
  /** What was compared, as the records wrote it. */
  readonly left: string | undefined
  readonly right: string | undefined
}

/** A reason from signed bits; the sign becomes the direction. */
export const reason = (
  signal: Signal,
  finding: Finding,
  bits: number,
  left: string | undefined,
  right: string | undefined,
): Reason => ({
  signal,
  finding,
  direction: bits < 0 ? 'against' : 'for',
  weight: Math.abs(bits),
  left,
  right,
})

export const signedBits = ({ direction, weight }: Reason): number => (direction === 'for' ? weight : -weight)
