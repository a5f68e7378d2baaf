import type { ReachArea } from '../../areas/browser.ts'
import { Heading, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Table } from '../../design/table.tsx'
import { asSentence } from '../../design/words.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { dayparts, days } from '../choices.ts'
import { texts } from '../text.ts'
import { isWithin, type Norm } from '../times/bands.ts'
import { openness } from '../times/opening.ts'
import type { Week, WeekPart } from '../week-store.ts'

interface WeekProps {
  c: Request
  name: string
  areas: readonly ReachArea[]
  norm: Norm
  /** Rows of the areas whose people are told of. */
  rows: readonly number[]
}

/** Through the week: how many people can be there, where a timetable makes that differ, and how many surely find an open door. */
export const ReachWeek = (props: WeekProps & { week: Week }) => {
  const { c, name, norm, week } = props
  const { language } = c.var
  const say = texts[language].opening
  const { parts, hasTimetable } = week
  if (!parts) return <Paragraph>{say.tooManyAreas}</Paragraph>
  const all = parts.flat()
  const done = all.filter((part) => part !== 'computing').length
  const known = all.filter((part) => typeof part !== 'string')
  const isOpen = (open: readonly string[]) => (part: Known, row: number) =>
    open.includes(openness[part.opening[row]!]!)
  const hasHours = known.some((part) => peopleOf(props, part, isOpen(['open', 'closed'])) > 0)
  return (
    <>
      <Heading level={3}>{hasTimetable ? say.weekByTimetable : say.week}</Heading>
      {done < all.length && <NotDone c={c} done={done} of={all.length} />}
      {hasTimetable && (
        <WeekTable
          {...props}
          id="week-bereik"
          caption={say.captionReached(name, String(norm))}
          parts={parts}
          is={(part, row) => isWithin(part.reach.seconds[row]!, norm) === true}
        />
      )}
      {hasHours ? (
        <WeekTable {...props} id="week" caption={say.captionWeek(name)} parts={parts} is={isOpen(['open'])} />
      ) : (
        known.length > 0 && <Paragraph>{say.noHours}</Paragraph>
      )}
    </>
  )
}

type Known = Exclude<WeekPart, string>
type Is = (part: Known, row: number) => boolean

const peopleOf = ({ rows, areas }: WeekProps, part: Known, is: Is): number =>
  rows.reduce((sum, row) => (is(part, row) ? sum + areas[row]!.people : sum), 0)

/** How far it is, for whoever wants to look again. */
const NotDone = ({ c, done, of }: { c: Request; done: number; of: number }) => {
  const { language } = c.var
  const say = texts[language]
  return (
    <Paragraph>
      {say.opening.weekDone(formatNumber(language, done), formatNumber(language, of))}{' '}
      <a class="nl-link" href={`${addressIn(language, c.req.path)}${new URL(c.req.url).search}#week-bereik`}>
        {say.transit.again}
      </a>
    </Paragraph>
  )
}

const WeekTable = (
  props: WeekProps & { id: string; caption: string; parts: readonly (readonly WeekPart[])[]; is: Is },
) => {
  const { c, id, caption, parts, is } = props
  const { language } = c.var
  const { form, table, transit } = texts[language]
  const inWords: Record<Extract<WeekPart, string>, string> = {
    computing: transit.busy,
    unknown: table.unknown,
  }
  return (
    <Table
      language={language}
      id={id}
      caption={caption}
      columns={[
        { heading: form.labels.dag },
        ...dayparts.map((part) => ({ heading: asSentence(form.dayparts[part]), numeric: true })),
      ]}
      rows={days.map((day, i) => [
        form.days[day],
        ...parts[i]!.map((part) =>
          typeof part === 'string' ? inWords[part] : formatNumber(language, peopleOf(props, part, is)),
        ),
      ])}
    />
  )
}
