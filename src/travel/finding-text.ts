import { inLanguages, type Language } from '../platform/language.ts'
import type { Finding, Reason } from './feed/feed.ts'

type Reasons = Record<Reason, string>

const nl = {
  line: (line: number) => `regel ${line}`,
  times: (times: number) => `${times} keer`,
  reasons: {
    'no-file': 'dit bestand is er niet, of is niet te lezen',
    'no-zip': 'dit is geen zip en geen map',
    'half-a-zip': 'de zip is niet heel: er ontbreekt een stuk',
    'packed-unknown': 'dit is ingepakt op een manier die we niet kennen, of met een wachtwoord',
    'other-than-stated': 'wat erin zit, is anders dan de zip zelf zegt',
    'too-large': 'dit is veel te groot voor een dienstregeling',
    'no-table': 'deze tabel ontbreekt',
    'empty-table': 'deze tabel is leeg',
    'no-column': 'deze kolom ontbreekt',
    'no-rows': 'er staan geen rijen in, alleen een kop',
    'line-too-long': 'deze regel is veel te lang',
    'quote-not-closed': 'een aanhalingsteken gaat open en niet meer dicht',
    'too-many-columns': 'er zijn te veel kolommen',
    'no-id': 'deze rij heeft geen id en telt niet mee',
    'same-id-twice': 'dit id stond er al; de eerste rij geldt',
    'no-such-stop': 'deze halte staat niet in stops.txt',
    'no-such-trip': 'deze rit staat niet in trips.txt',
    'no-such-route': 'deze lijn staat niet in routes.txt',
    'no-such-service': 'voor deze dienst staat er nergens op welke dagen hij rijdt',
    'no-time': 'dit is geen tijd',
    'no-date': 'dit is geen datum',
    'no-number': 'dit is geen goed getal',
    'back-in-time': 'de rit gaat hier terug in de tijd; we laten hem weg',
    'ends-without-time': 'de rit heeft aan een eind geen tijd; dat stuk laten we weg',
    'one-stop': 'deze rit heeft maar één halte',
    'no-coordinates': 'we weten niet waar deze halte ligt',
    'impossible-speed': 'zo snel rijdt niets',
    'orphan-stop': 'bij deze halte stopt niets',
    'same-sequence': 'dit volgnummer komt twee keer voor in een rit',
    'too-many-trips': 'er zouden veel te veel ritten zijn',
    'too-many-footpaths': 'er zouden veel te veel looproutes zijn',
    'stay-seated-not-used': 'regels over blijven zitten gebruiken we niet',
    'transfer-of-trips-not-used': 'overstapregels voor bepaalde ritten of lijnen gebruiken we niet',
    'day-outside-feed': 'deze dag valt buiten de dienstregeling',
    'no-service': 'er is geen enkele dag waarop iets rijdt',
    'no-trips-that-day': 'op deze dag rijdt er niets',
    'missing-days': 'op deze dag rijdt er niets, en ervoor en erna wel',
    expired: 'de laatste dag van deze dienstregeling is voorbij',
    partial: 'deze dienstregeling is niet van heel Nederland',
    elsewhere: 'geen enkele halte ligt waar in Nederland mensen wonen',
    'no-time-zone': 'deze tijdzone kennen we niet; we rekenen met dagen van 24 uur',
  } satisfies Reasons as Reasons,
}

const en: typeof nl = {
  line: (line) => `line ${line}`,
  times: (times) => `${times} times`,
  reasons: {
    'no-file': 'this file is not there, or cannot be read',
    'no-zip': 'this is no zip and no folder',
    'half-a-zip': 'the zip is not whole: a part is missing',
    'packed-unknown': 'this is packed in a way we do not know, or with a password',
    'other-than-stated': 'what is in it differs from what the zip itself says',
    'too-large': 'this is far too large for a timetable',
    'no-table': 'this table is missing',
    'empty-table': 'this table is empty',
    'no-column': 'this column is missing',
    'no-rows': 'there are no rows in it, only a head',
    'line-too-long': 'this line is far too long',
    'quote-not-closed': 'a quotation mark opens and never closes',
    'too-many-columns': 'there are too many columns',
    'no-id': 'this row has no id and does not count',
    'same-id-twice': 'this id was there before; the first row holds',
    'no-such-stop': 'this stop is not in stops.txt',
    'no-such-trip': 'this trip is not in trips.txt',
    'no-such-route': 'this route is not in routes.txt',
    'no-such-service': 'nothing says on which days this service runs',
    'no-time': 'this is no time',
    'no-date': 'this is no date',
    'no-number': 'this is no good number',
    'back-in-time': 'the trip goes back in time here; we leave it out',
    'ends-without-time': 'the trip has no time at one end; we leave that part out',
    'one-stop': 'this trip has but one stop',
    'no-coordinates': 'we do not know where this stop is',
    'impossible-speed': 'nothing goes this fast',
    'orphan-stop': 'nothing stops at this stop',
    'same-sequence': 'this sequence number is there twice in one trip',
    'too-many-trips': 'there would be far too many trips',
    'too-many-footpaths': 'there would be far too many footpaths',
    'stay-seated-not-used': 'we do not use rules about staying seated',
    'transfer-of-trips-not-used': 'we do not use rules for changing between certain trips or routes',
    'day-outside-feed': 'this day is outside the timetable',
    'no-service': 'there is no day at all on which anything runs',
    'no-trips-that-day': 'nothing runs on this day',
    'missing-days': 'nothing runs on this day, and before and after it does',
    expired: 'the last day of this timetable is past',
    partial: 'this timetable is not of the whole of the Netherlands',
    elsewhere: 'no stop lies where people live in the Netherlands',
    'no-time-zone': 'we do not know this time zone; we reckon with days of 24 hours',
  },
}

const texts = inLanguages({ nl, en })

/** A finding in one line: where, what, and what stands there. */
export function findingInWords(language: Language, finding: Finding): string {
  const { line, times, reasons } = texts[language]
  const where = [finding.file, ...(finding.line === undefined ? [] : [line(finding.line)])]
  const found = finding.found === undefined ? '' : ` (“${onOneLine(finding.found)}”)`
  const often = (finding.times ?? 1) > 1 ? `, ${times(finding.times!)}` : ''
  return `${where.filter(Boolean).join(', ')}: ${reasons[finding.reason]}${found}${often}`.replace(/^: /, '')
}

/** What stands in a feed comes from outside: on a screen it is one line, without anything that steers it. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
