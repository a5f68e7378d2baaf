/** Forms of which it is measured how long they take: changing a group of fields, confirming at the desk, and by mail. */
export const timedForms = ['change', 'confirm', 'question'] as const
export type TimedForm = (typeof timedForms)[number]

/** Seconds up to which a form falls in each step: close together where two minutes are near, which is what is promised. */
export const steps = [10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1800] as const
/** What is promised to a place: two minutes a month. */
export const PROMISED_SECONDS = 120

/** The step of a form that took so many seconds; none for who went away in between, and for a clock that went back. */
export function stepOf(seconds: number): number | undefined {
  const step = seconds < 0 ? -1 : steps.findIndex((until) => seconds <= until)
  return step === -1 ? undefined : step
}

export interface FormTime {
  form: TimedForm
  /** `2026-12`. */
  month: string
  step: number
  count: number
}

export interface TimeTaken {
  form: TimedForm
  month: string
  /** How many were saved. */
  count: number
  /** Half of them took at most so many seconds. */
  median: number
  /** How many took at most what is promised. */
  within: number
}

/** Fewer are not told: they could be those of one person. */
export const LEAST_TOLD = 10

/** How long each form took in each month of which enough is known, newest month first. */
export function summarise(times: readonly FormTime[]): TimeTaken[] {
  const groups = Map.groupBy(times, ({ form, month }) => `${month} ${form}`)
  return [...groups.values()]
    .map((all) => {
      const { form, month } = all[0]!
      const count = sum(all)
      const bySteps = all.toSorted((a, b) => a.step - b.step)
      const middle = bySteps.find((_, at) => sum(bySteps.slice(0, at + 1)) * 2 >= count)!
      const within = sum(all.filter(({ step }) => steps[step]! <= PROMISED_SECONDS))
      return { form, month, count, median: steps[middle.step]!, within }
    })
    .filter(({ count }) => count >= LEAST_TOLD)
    .sort(
      (a, b) =>
        (a.month < b.month ? 1 : a.month > b.month ? -1 : 0) ||
        timedForms.indexOf(a.form) - timedForms.indexOf(b.form),
    )
}

const sum = (times: readonly FormTime[]): number => times.reduce((all, { count }) => all + count, 0)
