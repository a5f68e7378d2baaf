import { Day } from '../activity.ts'

export const dayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
export const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

const shortDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Pieces of regular expressions, for text in small letters. */
export const dayPattern = `(?:${[...dayNames, ...shortDays].join('|')})\\b`
export const monthPattern = `(?:${[...monthNames, ...shortMonths].join('|')})\\b\\.?`
/** 2026-12-10, 10-12-2026 (the day first, as it is written here) or 10 december 2026. */
export const datePattern = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}|\\d{1,2} ${monthPattern} \\d{4})`
/** Between the words of a list. */
const between = '(?:\\s*,\\s*en\\s+|\\s*[,|]\\s*|\\s+en\\s+)'
export const listOf = (piece: string): string => `${piece}(?:${between}${piece})*`

export const splitList = (text: string): string[] => text.split(new RegExp(between))

/** Monday is 1. */
export const readDayName = (text: string): number =>
  Math.max(dayNames.indexOf(text), shortDays.indexOf(text)) + 1

export const readMonthName = (text: string): number => {
  const name = text.replace('.', '')
  return Math.max(monthNames.indexOf(name), shortMonths.indexOf(name)) + 1
}

/** A day as it is written above, as YYYY-MM-DD; undefined when there is no such day in the years we know. */
export function readDate(text: string): string | undefined {
  const iso = Day.safeParse(isoOf(text))
  return iso.success ? iso.data : undefined
}

function isoOf(text: string): string {
  if (/^\d{4}-/.test(text)) return text
  const [day = '', month = '', year = ''] = text.split(/[-/ ]/)
  const number = /^\d/.test(month) ? Number(month) : readMonthName(month)
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
