/** The door of the register to pure files that stay on the server: its rules, and what they are written with. */

export { firstDay, type LastWord, monthsUntilDue } from './freshness.ts'
export { type Outcome, outcomes, type Reason, reasonInWords } from './likeness/likeness.ts'
export { Decisions, disputedFields } from './merge.ts'
export { OpeningHours, type TimeSpan, type Weekday } from './opening-hours/opening-hours.ts'
export { openingHoursInWords } from './opening-hours/opening-hours-in-words.ts'
export { mergeSpans, minutesOf, spanOf, tidyOpeningHours, timesOf, weekdays } from './opening-hours/spans.ts'
export { type Field, fields, Host, isHidden, PlaceContent } from './place.ts'
export type { AreaNames } from './spreadsheet/area-names.ts'
export { type CellProblem, joinParts } from './spreadsheet/cell-forms.ts'
export * as cellWords from './spreadsheet/cell-words.ts'
export { type CellField, columnsOf, fromCells, toCells } from './spreadsheet/cells.ts'
export { isSame, type SaidValues, tellingOf } from './statement.ts'
