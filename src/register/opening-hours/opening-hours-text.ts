import { inLanguages } from '../../platform/language.ts'
import type { HolidayName } from './dutch-holidays.ts'
import { uk } from './opening-hours-text.uk.ts'

const nl = {
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  everyDay: 'elke dag',
  and: ' en ',
  fromDay: (first: string, last: string) => `${first} tot en met ${last}`,
  clock: (time: string) => time.replace(':', '.'),
  times: (from: string, to: string) => `van ${from} tot ${to} uur`,
  allDay: 'dag en nacht',
  closed: 'gesloten',
  holidays: {
    open: 'op feestdagen net als op andere dagen',
    closed: 'op feestdagen gesloten',
    unknown: 'op feestdagen weten we het niet',
  },
  holidayNames: {
    'new year': 'Nieuwjaarsdag',
    'good friday': 'Goede Vrijdag',
    'easter sunday': 'Eerste Paasdag',
    'easter monday': 'Tweede Paasdag',
    king: 'Koningsdag',
    liberation: 'Bevrijdingsdag',
    ascension: 'Hemelvaartsdag',
    'whit sunday': 'Eerste Pinksterdag',
    'whit monday': 'Tweede Pinksterdag',
    christmas: 'Eerste Kerstdag',
    boxing: 'Tweede Kerstdag',
  } satisfies Record<HolidayName, string>,
  open: 'dag en nacht open',
  openUntil: (time: string) => `vandaag open tot ${time} uur`,
  openUntilDay: (day: string, time: string) => `nu open, tot ${day} ${time} uur`,
  closedNow: 'nu gesloten',
  opensAt: (day: string, time: string) => `nu gesloten, ${day} open vanaf ${time} uur`,
  today: 'vandaag',
  tomorrow: 'morgen',
  noHours: 'we weten de openingstijden niet',
  holiday: (name: string) => `vandaag is het ${name}: we weten niet of het open is`,
}

const en: typeof nl = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: 'January February March April May June July August September October November December'.split(' '),
  everyDay: 'every day',
  and: ' and ',
  fromDay: (first, last) => `${first} to ${last}`,
  clock: (time) => time,
  times: (from, to) => `from ${from} to ${to}`,
  allDay: 'day and night',
  closed: 'closed',
  holidays: {
    open: 'on public holidays as on other days',
    closed: 'closed on public holidays',
    unknown: 'on public holidays we do not know',
  },
  holidayNames: {
    'new year': 'New Year’s Day',
    'good friday': 'Good Friday',
    'easter sunday': 'Easter Sunday',
    'easter monday': 'Easter Monday',
    king: 'King’s Day',
    liberation: 'Liberation Day',
    ascension: 'Ascension Day',
    'whit sunday': 'Whit Sunday',
    'whit monday': 'Whit Monday',
    christmas: 'Christmas Day',
    boxing: 'Boxing Day',
  },
  open: 'open day and night',
  openUntil: (time) => `open today until ${time}`,
  openUntilDay: (day, time) => `open now, until ${day} ${time}`,
  closedNow: 'closed now',
  opensAt: (day, time) => `closed now, open ${day} from ${time}`,
  today: 'today',
  tomorrow: 'tomorrow',
  noHours: 'we do not know the opening hours',
  holiday: (name) => `today is ${name}: we do not know whether it is open`,
}

/** What opening hours are said with. */
export const openingHoursTexts = inLanguages({ nl, en, uk })
