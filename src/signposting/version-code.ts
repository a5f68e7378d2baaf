/**
 * The code on a sheet of paper: which area, which state of the register, which day, and what else stood on it. It holds
 * all it says, so nothing is kept when a sheet is made.
 */
export interface Version {
  /** Number of the register's newest change. */
  revision: number
  madeOn: Temporal.PlainDate
  area: CodedArea
  /** Fingerprints of what does not come from the register; both below `FINGERPRINTS`. */
  helplines: number
  contact: number
}

/** An area in numbers: municipalities by the digits of their code, or a postcode and kilometres. */
export type CodedArea = { municipalities: readonly number[] } | { pc4: number; km: number }

/** Digits and capitals without those that are read as another (I, L, O, S, U): 31, a prime, so that checks can divide. */
const symbols = '0123456789ABCDEFGHJKMNPQRTVWXYZ'
const PRIME = 31
const lookAlikes: Record<string, string> = { O: '0', I: '1', L: '1', S: '5', U: 'V' }

/** Weights of the checks are the positions, which differ modulo 31 up to here. */
const LONGEST = 30
const CHECKS = 2
export const FINGERPRINTS = 31 ** 2
const FIRST_DAY = Temporal.PlainDate.from('2026-01-01')
/** Until 2070. */
const DAYS = 2 ** 14
/** The highest code is GM1992, and a merged municipality gets the next. */
const MUNICIPALITIES = 4096
const MOST_MUNICIPALITIES = 7
const POSTCODES = 10_000
const DISTANCES = 100

/** Writes a version as groups of four symbols: 3K7M-…. */
export function writeCode(version: Version): string {
  const number = new Packed()
  number.put(version.revision, Number.MAX_SAFE_INTEGER)
  number.put(FIRST_DAY.until(version.madeOn).days, DAYS)
  number.put(version.helplines, FINGERPRINTS)
  number.put(version.contact, FINGERPRINTS)
  const { area } = version
  if ('municipalities' in area) {
    for (const code of area.municipalities) number.put(code, MUNICIPALITIES)
    number.put(area.municipalities.length, MOST_MUNICIPALITIES + 1)
  } else {
    number.put(area.pc4, POSTCODES)
    number.put(area.km, DISTANCES)
    number.put(0, MOST_MUNICIPALITIES + 1)
  }
  const digits = withChecks(number.digits())
  return digits
    .map((digit) => symbols[digit])
    .join('')
    .replace(/.{4}(?=.)/g, '$&-')
}

export type CodeRead = { version: Version } | { wrong: 'no code' | 'typing error' }

/**
 * Reads a code as somebody typed it: small letters, spaces and look-alikes are forgiven. One symbol wrong, or two
 * swapped, is always noticed; any other text passes for a code about once in a thousand times.
 */
export function readCode(typed: string): CodeRead {
  const letters = typed
    .toUpperCase()
    .replace(/[\s.\-–—]/g, '')
    .replace(/[OILSU]/g, (letter) => lookAlikes[letter]!)
  const digits = [...letters].map((letter) => symbols.indexOf(letter))
  if (digits.length < CHECKS + 8 || digits.length > LONGEST || digits.includes(-1))
    return { wrong: 'no code' }
  if (!isSound(digits)) return { wrong: 'typing error' }
  const version = unpack(digits.slice(0, -CHECKS))
  return version ? { version } : { wrong: 'typing error' }
}

function unpack(digits: readonly number[]): Version | undefined {
  const number = new Packed(digits)
  const count = number.take(MOST_MUNICIPALITIES + 1)
  const km = count === 0 ? number.take(DISTANCES) : 0
  const area: CodedArea =
    count === 0
      ? { km, pc4: number.take(POSTCODES) }
      : { municipalities: Array.from({ length: count }, () => number.take(MUNICIPALITIES)).reverse() }
  const contact = number.take(FINGERPRINTS)
  const helplines = number.take(FINGERPRINTS)
  const madeOn = FIRST_DAY.add({ days: number.take(DAYS) })
  const revision = number.rest()
  return revision === undefined ? undefined : { revision, madeOn, area, helplines, contact }
}

/** Numbers packed one behind the other into one; taken out again in the opposite order. */
class Packed {
  private value = 0n

  constructor(digits: readonly number[] = []) {
    for (const digit of digits) this.put(digit, PRIME)
  }

  put(number: number, below: number): void {
    if (!Number.isInteger(number) || number < 0 || number >= below)
      throw new RangeError(`${number} is no whole number from 0 to ${below}`)
    this.value = this.value * BigInt(below === Number.MAX_SAFE_INTEGER ? 1 : below) + BigInt(number)
  }

  take(below: number): number {
    const number = Number(this.value % BigInt(below))
    this.value /= BigInt(below)
    return number
  }

  rest(): number | undefined {
    return this.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(this.value) : undefined
  }

  digits(): number[] {
    const digits: number[] = []
    for (let left = this.value; left > 0n; left /= BigInt(PRIME)) digits.unshift(Number(left % BigInt(PRIME)))
    return digits
  }
}

/**
 * Appends two check symbols, so that over GF(31) all symbols add up to their number, and all symbols times their
 * position to nothing: a code of distance three (Hamming's bound for two checks; as ISBN-10 does with one).
 */
function withChecks(digits: readonly number[]): number[] {
  const length = digits.length + CHECKS
  if (length > LONGEST) throw new RangeError(`A code of ${length} symbols is too long.`)
  const left = length - sum(digits)
  const last = -weigh(digits) - (length - 1) * left
  return [...digits, modulo(left - last), modulo(last)]
}

const isSound = (digits: readonly number[]): boolean =>
  modulo(sum(digits) - digits.length) === 0 && modulo(weigh(digits)) === 0

const sum = (digits: readonly number[]): number => digits.reduce((total, digit) => total + digit, 0)
const weigh = (digits: readonly number[]): number =>
  digits.reduce((total, digit, i) => total + digit * (i + 1), 0)
const modulo = (number: number): number => ((number % PRIME) + PRIME) % PRIME

/** A small number that is another when the text is (FNV-1a, 32 bits; Fowler, Noll and Vo 1991), nearly always. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % FINGERPRINTS
}
