/**
 * The code on a sheet of paper: which area, which state of the register, which day, and what else stood on it. It holds
 * all it says, so nothing is kept when a sheet is made.
 */
export interface Version {
  /** Number of the register's newest change. */
  revision: number
  /** One that `isDatable`. */
  madeOn: Temporal.PlainDate
  area: CodedArea
  beside: BesidePrint
}

/** What stands on a sheet beside the places, and does not come from the register; both as text. */
export interface Beside {
  helplines: string
  contact: string
}

/**
 * Fingerprint of what stands beside the places, below `FINGERPRINTS`. The first edition of the code had one of each, below
 * `FIRST_FINGERPRINTS`: of a thousand changes it missed one.
 */
export type BesidePrint = number | { [P in keyof Beside]: number }

/** An area in numbers: municipalities by the digits of their code, or a postcode and kilometres. */
export type CodedArea = { municipalities: readonly number[] } | { pc4: number; km: number }

/** Digits and capitals without those that are read as another (I, L, O, S, U): 31, a prime, so that checks can divide. */
const symbols = '0123456789ABCDEFGHJKMNPQRTVWXYZ'
const PRIME = 31
const lookAlikes: Record<string, string> = { O: '0', I: '1', L: '1', S: '5', U: 'V' }

/** Weights of the checks are the positions, which differ modulo 31 up to here: no more symbols are checked. */
const LONGEST = 30
/** A code is whole groups of this, so that nobody takes it for one that is cut off. */
const GROUP = 4
const MOST_GROUPS = Math.ceil(LONGEST / GROUP)
const CHECKS = 2
const FIRST_FINGERPRINTS = 31 ** 2
/** Of 28 million changes it misses one, for one symbol more than the two small ones took. */
export const FINGERPRINTS = 31 ** 5
const FIRST_DAY = Temporal.PlainDate.from('2026-01-01')
/** Until 2070. */
const DAYS = 2 ** 14
/** Whether a code can hold a day: before the first there was no sheet, so a clock that says so is wrong. */
export const isDatable = (day: Temporal.PlainDate): boolean => {
  const { days } = FIRST_DAY.until(day)
  return days >= 0 && days < DAYS
}

/** The highest code is GM1992, and a merged municipality gets the next. */
const MUNICIPALITIES = 4096
const MOST_MUNICIPALITIES = 7
const POSTCODES = 10_000
const DISTANCES = 100

/**
 * Writes a version as whole groups of four symbols: 03K7-…, with noughts in front where it takes fewer. The first edition
 * had none of those, and is written as it was.
 */
export function writeCode({ revision, madeOn, area, beside }: Version): string {
  const number = new Packed()
  number.put(revision, Number.MAX_SAFE_INTEGER)
  number.put(FIRST_DAY.until(madeOn).days, DAYS)
  const edition = typeof beside === 'number' ? 1 : 0
  if (typeof beside === 'number') number.put(beside, FINGERPRINTS)
  else {
    number.put(beside.helplines, FIRST_FINGERPRINTS)
    number.put(beside.contact, FIRST_FINGERPRINTS)
  }
  if ('municipalities' in area) {
    for (const code of area.municipalities) number.put(code, MUNICIPALITIES)
    number.put(area.municipalities.length, MOST_MUNICIPALITIES + 1)
  } else {
    number.put(area.pc4, POSTCODES)
    number.put(area.km, DISTANCES)
    number.put(0, MOST_MUNICIPALITIES + 1)
  }
  const digits = number.digits()
  if (edition === 0) return inGroups(withChecks(digits, edition))
  const length = Math.ceil((digits.length + CHECKS) / GROUP) * GROUP
  const checked = withChecks(noughtsBefore(digits, Math.min(length, LONGEST) - CHECKS), edition)
  return inGroups(noughtsBefore(checked, length))
}

const noughtsBefore = (digits: readonly number[], length: number): number[] => [
  ...Array<number>(Math.max(0, length - digits.length)).fill(0),
  ...digits,
]

const inGroups = (digits: readonly number[]): string =>
  digits
    .map((digit) => symbols[digit])
    .join('')
    .replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')

/** What a code says, and the code itself as it stands on paper. */
export type CodeRead = { version: Version; code: string } | { wrong: 'no code' | 'typing error' }

/**
 * Reads a code as somebody typed it: small letters, spaces and look-alikes are forgiven. One symbol wrong, or two
 * swapped, is always noticed; any other text passes for a code about twice in a thousand times.
 */
export function readCode(typed: string): CodeRead {
  const letters = typed
    .toUpperCase()
    .replace(/[\s.\-–—]/g, '')
    .replace(/[OILSU]/g, (letter) => lookAlikes[letter]!)
  const digits = [...letters].map((letter) => symbols.indexOf(letter))
  if (digits.length < CHECKS + 8 || digits.length > MOST_GROUPS * GROUP || digits.includes(-1))
    return { wrong: 'no code' }
  const [before, checked] = [digits.slice(0, -LONGEST), digits.slice(-LONGEST)]
  const edition = before.some((digit) => digit !== 0) ? undefined : findEdition(checked)
  const version = edition === undefined ? undefined : unpack(checked.slice(0, -CHECKS), edition)
  return version ? { version, code: inGroups(digits) } : { wrong: 'typing error' }
}

function unpack(digits: readonly number[], edition: Edition): Version | undefined {
  const number = new Packed(digits)
  const count = number.take(MOST_MUNICIPALITIES + 1)
  const km = count === 0 ? number.take(DISTANCES) : 0
  const area: CodedArea =
    count === 0
      ? { km, pc4: number.take(POSTCODES) }
      : { municipalities: Array.from({ length: count }, () => number.take(MUNICIPALITIES)).reverse() }
  const beside = edition === 1 ? number.take(FINGERPRINTS) : takeFirstPrints(number)
  const madeOn = FIRST_DAY.add({ days: number.take(DAYS) })
  const revision = number.rest()
  return revision === undefined ? undefined : { revision, madeOn, area, beside }
}

function takeFirstPrints(number: Packed): BesidePrint {
  const contact = number.take(FIRST_FINGERPRINTS)
  return { contact, helplines: number.take(FIRST_FINGERPRINTS) }
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

/** Which code it is: told by the checks, so that it costs no symbol. */
type Edition = 0 | 1

/**
 * Appends two check symbols, so that over GF(31) all symbols add up to their number and the edition, and all symbols
 * times their position to nothing: a code of distance three (Hamming's bound for two checks; as ISBN-10 does with one).
 */
function withChecks(digits: readonly number[], edition: Edition): number[] {
  const length = digits.length + CHECKS
  if (length > LONGEST) throw new RangeError(`A code of ${length} symbols is too long.`)
  const left = length + edition - sum(digits)
  const last = -weigh(digits) - (length - 1) * left
  return [...digits, modulo(left - last), modulo(last)]
}

/** A symbol that was mistyped changes the second sum, so it never makes one edition of the other. */
function findEdition(digits: readonly number[]): Edition | undefined {
  if (modulo(weigh(digits)) !== 0) return undefined
  const over = modulo(sum(digits) - digits.length)
  return over === 0 || over === 1 ? over : undefined
}

const sum = (digits: readonly number[]): number => digits.reduce((total, digit) => total + digit, 0)
const weigh = (digits: readonly number[]): number =>
  digits.reduce((total, digit, i) => total + digit * (i + 1), 0)
const modulo = (number: number): number => ((number % PRIME) + PRIME) % PRIME

export const printOf = ({ helplines, contact }: Beside): BesidePrint =>
  hash(JSON.stringify([helplines, contact])) % FINGERPRINTS

/** Whether a fingerprint is that of what stands beside the places now. */
export const isPrintOf = (print: BesidePrint, now: Beside): boolean =>
  typeof print === 'number'
    ? print === printOf(now)
    : print.helplines === hash(now.helplines) % FIRST_FINGERPRINTS &&
      print.contact === hash(now.contact) % FIRST_FINGERPRINTS

/** FNV-1a in 32 bits (Fowler, Noll and Vo 1991). */
function hash(text: string): number {
  let hashed = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hashed = Math.imul(hashed ^ text.charCodeAt(i), 0x01000193)
  return hashed >>> 0
}
