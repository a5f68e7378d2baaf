import fc from 'fast-check'
import { aPlace } from '../example.ts'
import { arbitraryHours } from '../opening-hours/arbitrary-hours.ts'
import { tidyOpeningHours } from '../opening-hours/spans.ts'
import { type Field, grains, kindredKinds, type PlaceContent, statuses, supportPointKinds } from '../place.ts'
import { isUnknown } from './cell-forms.ts'

/** What spreadsheets are known to spoil. */
const hostile = [
  '=1+1',
  '+31 00 000 00 00',
  '-5',
  '@ease Voorbeeldstad',
  '0012',
  '1-2',
  '2026-01-02',
  'a;b,c\td',
  'hij zei "ja"',
  "'s-Gravenhage",
  'regel een\nregel twee',
  'a | b \\ c',
  'é€😀',
  '1e5',
  'TRUE',
]
const line = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.lorem({ maxCount: 4 }),
  )
  .map((text) => text.replace(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ' ')).trim())
  .filter((text) => text !== '' && !isUnknown(text))
const lines = fc.array(line, { minLength: 1, maxLength: 4 })
const yesOrNo = fc.constantFrom('yes' as const, 'no' as const)
const dayWithin = (days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((passed) => Temporal.PlainDate.from('1990-01-01').add({ days: passed }).toString())
const day = dayWithin(20_000)
/** Before the day on which tests play: nobody agrees ahead. */
const dayPast = dayWithin(13_000)
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))
const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value))
const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

const shortName = fc
  .oneof(fc.constantFrom('Noor', 'Sam', 'onbekend', 'akkoord 2026-01-02', '=1+1'), line)
  .map((text) =>
    text
      .replace(/[\p{Cc}(),;]/gu, ' ')
      .slice(0, 60)
      .toWellFormed()
      .trim(),
  )
  .filter((text) => text !== '')
const host = fc
  .tuple(shortName, fc.option(shortName, { nil: undefined }), dayPast)
  .map(([name, role, consentOn]) => ({ name, ...(role && { role }), consentOn }))

/** Any value of each field, for laws; municipalities and provinces are those of the example geography. */
export const arbitraryValues: { [F in Field]-?: fc.Arbitrary<NonNullable<PlaceContent[F]>> } = {
  name: line,
  officialName: line,
  alsoKnownAs: lines,
  kind: fc.constantFrom(...supportPointKinds, ...kindredKinds),
  grain: fc.constantFrom(...grains),
  organisation: line,
  role: fc.constantFrom('core', 'satellite'),
  supportPoint: yesOrNo,
  status: fc.constantFrom(...statuses),
  statusSince: partialDate,
  statusReason: line,
  statusSaidBy: line,
  sizeClass: fc.constantFrom('small', 'average', 'large'),
  comingIn: fc.constantFrom('walk in', 'call or text first', 'get acquainted first'),
  comingInNote: line,
  accompaniment: yesOrNo,
  accompanimentNote: line,
  gettingThere: line,
  hosts: fc.array(host, { minLength: 1, maxLength: 4 }),
  firstVisit: line,
  expected: lines,
  notExpected: lines,
  forWhom: lines,
  forRelatives: yesOrNo,
  forRelativesNote: line,
  forYoungPeople: yesOrNo,
  whatFor: lines,
  free: yesOrNo,
  costsNote: line,
  referralNeeded: yesOrNo,
  openingHours: arbitraryHours().map(tidyOpeningHours),
  wheelchair: fc.constantFrom('yes', 'partly', 'no'),
  lowStimulus: yesOrNo,
  accessibilityNote: line,
  languages: fc.array(fc.constantFrom('nl', 'en', 'ar', 'fy', 'pap'), { minLength: 1, maxLength: 4 }),
  phone: fc.constantFrom('000 000 00 00', '+31 00 000 00 00', '0000000000'),
  email: fc.constantFrom('haven@voorbeeldstad.example', 'a+b@haven.example'),
  website: fc.constantFrom('https://haven.example', 'http://haven.example/a?b=c;d'),
  address: line,
  postcode: fc.tuple(digits(3), fc.constantFrom('', ' AB')).map(([rest, letters]) => `9${rest}${letters}`),
  town: line,
  municipality: fc.constantFrom('GM9001', 'GM9002', 'GM9003'),
  province: fc.constant('Voorbeeldland'),
  location: fc.record({ lon: degrees(180), lat: degrees(90) }),
  locationPrecision: fc.constantFrom('exact', 'place', 'municipality'),
  locationDisclosure: fc.constantFrom('exact', 'area only', 'on request'),
  note: line,
  openedOn: partialDate,
  stoppedOn: partialDate,
  fundedUntil: partialDate,
  fundedUntilShown: yesOrNo,
  kvk: digits(8),
  otherColumns: fc.dictionary(fc.constantFrom('Eigen kolom', '=kolom', 'bijzonderheden'), line, {
    minKeys: 1,
  }),
}

/** Any content of a place: a name, and of the other fields some. */
export const arbitraryContent: fc.Arbitrary<PlaceContent> = fc
  .record(arbitraryValues, { requiredKeys: ['name'] })
  .map((content) => ({ ...aPlace().content, ...content }))
