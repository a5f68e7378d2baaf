import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { SelectField, SubmitButton } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { TheirWords } from '../../design/their-words.tsx'
import { asSentence, inDutchOrder } from '../../design/words.ts'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { kinds } from '../activity.ts'
import { type AgendaWish, agendaAddress, daysOfWish, parseAgendaWish } from '../agenda-wish.ts'
import { type Around, type Entry, listEntries, listGiven, municipalityOf } from '../entries.ts'
import { kindWords } from '../spreadsheet/cell-words.ts'
import { readAround } from '../store.ts'
import { texts } from '../text.ts'
import { dayInWords } from '../when-in-words.ts'
import { hostsOf } from './hosts.ts'
import { NearDay } from './near-day.tsx'
import { OccurrenceList, OccurrencesByDay } from './occurrence-list.tsx'
import { OnPaper, TakeAlong } from './take-along.tsx'
import { type AskedDays, askedDays, WeekHead } from './week-page.tsx'

/** More than this on one page nobody reads, and an old phone does not show. */
const MOST_ENTRIES = 300

export async function showAgenda(c: Request) {
  const asked = askedDays(c)
  if (!asked) return c.notFound()
  const around = await readAround(c.var.database)
  const wish = parseAgendaWish(c.req.query(), around.municipalities, asked)
  const entries = listEntries(around, daysOfWish(wish, asked), wish)
  return c.html(<AgendaPage c={c} asked={asked} wish={wish} entries={entries} around={around} />)
}

interface AgendaProps {
  c: Request
  asked: AskedDays
  wish: AgendaWish
  entries: readonly Entry[]
  around: Around
}

const AgendaPage = (props: AgendaProps) => {
  const { c, asked, wish, entries, around } = props
  const { language } = c.var
  const say = texts[language].agenda
  const { from, number, name, today } = asked
  const otherDays = number ? say.otherWeek(number) : say.otherDays(dayInWords(language, from, today))
  const addressOf = (other: Partial<AgendaWish> & { week?: string | undefined }) =>
    agendaAddress('/agenda', { week: name, ...wish, ...other }, around.municipalities)
  return (
    <Page
      c={c}
      title={name === undefined ? say.title : otherDays}
      description={say.description}
      unlisted={name !== undefined || wish.isWrong}
    >
      <WeekHead c={c} asked={asked} addressOf={(name) => addressOf({ week: name, day: undefined })} />
      {wish.isWrong && (
        <Notice tone="amber">
          <p>{say.ignored}</p>
        </Notice>
      )}
      <Paragraph>{say.intro}</Paragraph>
      <WishForm {...props} />
      {wish.day && (
        <Paragraph>
          <Link language={language} to={addressOf({ day: undefined })}>
            {say.allDays}
          </Link>
        </Paragraph>
      )}
      {entries.length === 0 ? <Paragraph>{say.empty}</Paragraph> : <TheirWords language={language} />}
      {entries.length > MOST_ENTRIES && !wish.day ? (
        <DaysToChoose {...props} addressOf={(day) => addressOf({ day })} />
      ) : (
        <Days {...props} />
      )}
      <OnPaper c={c} />
      <TakeAlong
        c={c}
        calendar={undefined}
        table={agendaAddress('/agenda.csv', { week: name, ...wish }, around.municipalities)}
      />
    </Page>
  )
}

const WishForm = ({ c, asked, wish, around }: AgendaProps) => {
  const { language } = c.var
  const say = texts[language].agenda
  const any = { value: '', label: say.any }
  return (
    <form method="get" action={addressIn(language, '/agenda')} aria-label={say.narrow}>
      {asked.name !== undefined && <input type="hidden" name="week" value={asked.name} />}
      <div class="form-row">
        <SelectField
          name="gemeente"
          label={say.municipality}
          chosen={around.municipalities.get(wish.municipality ?? '')?.slug}
          choices={[
            any,
            ...listMunicipalities(around).map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        <SelectField
          name="soort"
          label={say.kind}
          chosen={wish.kind && kindWords[wish.kind]}
          choices={[
            any,
            ...kinds.map((kind) => ({ value: kindWords[kind], label: texts[language].kinds[kind] })),
          ]}
        />
      </div>
      <SubmitButton kind="secondary">{say.show}</SubmitButton>
    </form>
  )
}

/** The municipalities where anything is, by Dutch order of name. */
function listMunicipalities(around: Around) {
  const codes = new Set(listGiven(around, {}).map(({ activity, place }) => municipalityOf(activity, place)))
  return [...codes]
    .flatMap((code) => around.municipalities.get(code ?? '') ?? [])
    .sort((a, b) => inDutchOrder(a.name, b.name))
}

const DaysToChoose = (props: AgendaProps & { addressOf: (day: Temporal.PlainDate) => string }) => {
  const { c, asked, entries, addressOf } = props
  const { language } = c.var
  const say = texts[language].agenda
  const days = Map.groupBy(entries, ({ occurrence }) => occurrence.date.toString())
  return (
    <>
      <Paragraph>{say.tooMany(entries.length)}</Paragraph>
      <List
        entries={[...days].map(([name, onDay]) => {
          const day = Temporal.PlainDate.from(name)
          return (
            <Link language={language} to={addressOf(day)}>
              {say.day(asSentence(dayInWords(language, day, asked.today)), onDay.length)}
            </Link>
          )
        })}
      />
    </>
  )
}

/** By day, then by town; online apart, for it is as near to everybody. */
const Days = ({ c, asked, entries }: AgendaProps) => {
  const { language } = c.var
  const say = texts[language].agenda
  const here = entries.filter(({ isOnline }) => !isOnline)
  const online = entries.filter(({ isOnline }) => isOnline)
  const props = { language, today: asked.today, hostOf: hostsOf(entries) }
  const days = Map.groupBy(here, ({ occurrence }) => occurrence.date.toString())
  return (
    <>
      {[...days].map(([day, onDay]) => (
        <section>
          <Heading level={2}>
            <NearDay language={language} date={Temporal.PlainDate.from(day)} today={asked.today} />
          </Heading>
          {[...Map.groupBy(onDay, ({ town }) => town)].map(([town, inTown]) => (
            <>
              <Heading level={3}>{town ?? say.townUnknown}</Heading>
              <OccurrenceList {...props} occurrences={inTown.map(({ occurrence }) => occurrence)} />
            </>
          ))}
        </section>
      ))}
      {online.length > 0 && (
        <section>
          <Heading level={2}>{say.online}</Heading>
          <OccurrencesByDay {...props} level={3} occurrences={online.map(({ occurrence }) => occurrence)} />
        </section>
      )}
    </>
  )
}
