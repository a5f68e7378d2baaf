import type { Child } from 'hono/jsx'
import { RadioQuestion, SubmitButton, TextArea, TextField, TextInput } from '../design/form.tsx'
import { weekdays } from '../register/pure.ts'
import { describe } from './described.tsx'
import {
  type DatedRows,
  type DayRows,
  datedName,
  dayName,
  holidaysName,
  noDate,
  noTime,
  noteName,
  rowsIn,
  states,
  type TimeRow,
} from './editing/hours-rows.ts'
import { hoursTexts } from './hours-text.ts'
import type { ShownForm } from './shown-form.ts'

/** When a place is open: the week, holidays, days that are different, and a word with all of it. */
export const HoursQuestion = ({ form, warning }: { form: ShownForm; warning?: Child }) => {
  const { language, sent, errors, today } = form
  const say = hoursTexts[language]
  const rows = rowsIn(sent)
  const numbered = rows.dated.map((dated, i) => ({ dated, number: i + 1 }))
  const isOver = ({ date, until }: DatedRows) => date !== '' && (until || date) < today.toString()
  const over = numbered.filter(({ dated, number }) => isOver(dated) && !hasErrors(errors, datedName(number)))
  const toCome = numbered.filter((one) => !over.includes(one))
  return (
    <>
      <p class="nl-paragraph" id="openingstijden">
        {describe(`${say.lead} ${say.timeHint}`, warning)}
      </p>
      {rows.days.map((day, i) => (
        <DayQuestion form={form} day={day} i={i} />
      ))}
      <RadioQuestion
        name={holidaysName}
        question={say.holidays}
        choices={(['open', 'closed', 'unknown'] as const).map((state) => ({
          value: states[state],
          label: say.holidayStates[state],
        }))}
        chosen={rows.holidays}
      />
      <fieldset class="utrecht-form-fieldset">
        <legend class="utrecht-form-fieldset__legend">{say.dated}</legend>
        <p class="utrecht-form-field-description">{say.datedLead}</p>
        {over.length > 0 && (
          <details class="over">
            <summary>{say.past(over.length)}</summary>
            {over.map((one) => (
              <DatedQuestion form={form} {...one} />
            ))}
          </details>
        )}
        {toCome.map((one) => (
          <DatedQuestion form={form} {...one} />
        ))}
        {toCome.length === 0 && <DatedQuestion form={form} dated={noDate} number={numbered.length + 1} />}
        <AddButton value="dag">{say.addDate}</AddButton>
      </fieldset>
      <TextArea
        name={noteName}
        label={say.note}
        description={say.noteHint}
        value={rows.note}
        error={errors.get(noteName)}
      />
    </>
  )
}

const hasErrors = (errors: ShownForm['errors'], name: string): boolean =>
  [...errors.keys()].some((id) => id === name || id.startsWith(`${name}-`))

const AddButton = ({ value, children }: { value: string; children: Child }) => (
  <SubmitButton kind="secondary" name="erbij" value={value}>
    {children}
  </SubmitButton>
)

/** The radios of a day carry its name, so that an error about the whole day leads to the first. */
const DayQuestion = ({ form, day, i }: { form: ShownForm; day: DayRows; i: number }) => {
  const { language, errors } = form
  const say = hoursTexts[language]
  const name = dayName(weekdays[i]!)
  return (
    <fieldset class={`utrecht-form-fieldset rows day${hasErrors(errors, name) ? ' rows--wrong' : ''}`}>
      <legend class="utrecht-form-fieldset__legend">{say.days[i]}</legend>
      <States
        name={name}
        chosen={day.state}
        error={errors.get(name)}
        labels={{ open: say.states.open, closed: say.states.closed, unknown: say.states.unknown }}
      />
      <div class="times">
        <TimeRows form={form} name={name} day={say.days[i]!} rows={day.times} />
        {i === 0 && <AddButton value="zelfde">{say.sameAsMonday}</AddButton>}
      </div>
    </fieldset>
  )
}

const States = ({
  name,
  chosen,
  labels,
  error,
}: {
  name: string
  chosen: string
  labels: Partial<Record<keyof typeof states, string>>
  error?: string | undefined
}) => (
  <>
    {error && (
      <div class="utrecht-form-field-error-message" id={`${name}-error`}>
        {error}
      </div>
    )}
    <div class="states">
      {Object.entries(labels).map(([state, label], i) => {
        const value = states[state as keyof typeof states]
        return (
          <label class="choice utrecht-form-label utrecht-form-label--radio">
            <input
              type="radio"
              id={i === 0 ? name : `${name}-${value}`}
              name={name}
              value={value}
              checked={chosen === value}
            />
            <span>{label}</span>
          </label>
        )
      })}
    </div>
  </>
)

/** A row for each time, and one at least; one that ends on the next day says so. */
const TimeRows = (props: { form: ShownForm; name: string; day: string; rows: readonly TimeRow[] }) => {
  const { form, name, day, rows } = props
  const say = hoursTexts[form.language]
  const shown = rows.length > 0 ? rows : [noTime]
  return (
    <>
      {shown.map((row, i) => (
        <TimeFields form={form} name={name} day={day} row={row} i={i} />
      ))}
      <AddButton value={name}>
        {say.addTime} <span class="visually-hidden">{say.addTimeOn(day)}</span>
      </AddButton>
    </>
  )
}

interface TimeFieldsProps {
  form: ShownForm
  name: string
  day: string
  row: TimeRow
  i: number
}
const TimeFields = ({ form: { language, errors }, name, day, row, i }: TimeFieldsProps) => {
  const say = hoursTexts[language]
  const [from, to] = [`${name}-van-${i}`, `${name}-tot-${i}`]
  const asksForNight = row.overnight || errors.has(to)
  return (
    <div class="time">
      <Faults errors={errors} ids={[from, to]} />
      <span class="time__fields">
        <label for={from}>{say.from}</label>
        <Clock
          id={from}
          name={`${name}-van[]`}
          label={say.fromOf(day, i + 1)}
          value={row.from}
          errors={errors}
        />
        <label for={to}>{say.to}</label>
        <Clock id={to} name={`${name}-tot[]`} label={say.toOf(day, i + 1)} value={row.to} errors={errors} />
      </span>
      {asksForNight && (
        <label class="choice utrecht-form-label utrecht-form-label--checkbox">
          <input type="checkbox" name={`${name}-nacht`} value={i} checked={row.overnight} />
          <span>{say.overnight}</span>
        </label>
      )}
    </div>
  )
}

const Faults = ({ errors, ids }: { errors: ShownForm['errors']; ids: string[] }) => (
  <>
    {ids.map(
      (id) =>
        errors.has(id) && (
          <span class="utrecht-form-field-error-message" id={`${id}-error`}>
            {errors.get(id)}
          </span>
        ),
    )}
  </>
)

interface ClockProps {
  id: string
  name: string
  label: string
  value: string
  errors: ShownForm['errors']
}
const Clock = ({ errors, ...props }: ClockProps) => (
  <TextInput {...props} inputmode="decimal" short error={errors.get(props.id)} />
)

const DatedQuestion = ({ form, dated, number }: { form: ShownForm; dated: DatedRows; number: number }) => {
  const { language, errors } = form
  const say = hoursTexts[language]
  const name = datedName(number)
  const part = (of: string) => ({ name: name + of, error: errors.get(name + of) })
  return (
    <fieldset class={`utrecht-form-fieldset rows${hasErrors(errors, name) ? ' rows--wrong' : ''}`}>
      <legend class="utrecht-form-fieldset__legend">{say.date(number)}</legend>
      <div class="form-row">
        <TextField {...part('-dag')} label={say.firstDay} type="date" value={dated.date} />
        <TextField {...part('-tm')} label={say.lastDay} type="date" value={dated.until} />
      </div>
      <fieldset class="utrecht-form-fieldset">
        <legend class="utrecht-form-fieldset__legend">{say.datedState}</legend>
        <States name={name} chosen={dated.state} error={errors.get(name)} labels={say.datedStates} />
      </fieldset>
      <div class="times">
        <TimeRows form={form} name={name} day={say.date(number)} rows={dated.times} />
      </div>
      <TextField {...part('-uitleg')} label={say.why} value={dated.note} maxlength={200} />
    </fieldset>
  )
}
