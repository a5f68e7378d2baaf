import { type ContentLine, component } from './content-lines.ts'

export const AMSTERDAM = 'Europe/Amsterdam'

/** The clock of Amsterdam as it has been since October 1996 (directive 2000/84/EC): summer from the last Sunday of March. */
export const timeZone: readonly ContentLine[] = component(
  'VTIMEZONE',
  ['TZID', AMSTERDAM],
  ['X-LIC-LOCATION', AMSTERDAM],
  ...component(
    'DAYLIGHT',
    ['TZOFFSETFROM', '+0100'],
    ['TZOFFSETTO', '+0200'],
    ['TZNAME', 'CEST'],
    ['DTSTART', '19960331T020000'],
    ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ),
  ...component(
    'STANDARD',
    ['TZOFFSETFROM', '+0200'],
    ['TZOFFSETTO', '+0100'],
    ['TZNAME', 'CET'],
    ['DTSTART', '19961027T030000'],
    ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ),
)
