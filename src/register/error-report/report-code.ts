/** Capitals and digits that nobody takes for one another, also by hand: no 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, A E U V. */
const letters = '3479CDFHJKMNPRTWXY'
const LENGTH = 10

/**
 * 18^10: 3.6 million million codes (42 bits). With ten thousand reports on record a guess is right once in 360 million
 * times, and a million guesses find one with a chance of 0.3 %; what they find is a place, a subject and what the desk
 * answered, never what somebody wrote.
 */
const CODES = BigInt(letters.length) ** BigInt(LENGTH)

/** A code in two halves, as one writes it down: the number may be any; 64 bits or more make all codes as likely. */
export function printCode(number: bigint): string {
  let rest = number % CODES
  let code = ''
  for (let i = 0; i < LENGTH; i++) {
    code += letters[Number(rest % BigInt(letters.length))]
    rest /= BigInt(letters.length)
  }
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}

/** A code however it was typed: spaces, hyphens, small letters. Undefined: these are not ten letters of ours. */
export function parseCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (code.length !== LENGTH || [...code].some((letter) => !letters.includes(letter))) return undefined
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}
