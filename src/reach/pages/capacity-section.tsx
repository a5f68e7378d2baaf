import type { Child } from 'hono/jsx'
import { publishedAssumptions } from '../../coverage/index.ts'
import { Heading, InDutch, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Table } from '../../design/table.tsx'
import type { Language } from '../../platform/language.ts'
import { capacityTexts } from '../capacity-text.ts'
import { perHundred, type Room } from '../findings/capacity.ts'
import type { ReachTable } from '../findings/rows.ts'
import type { ReachSum } from '../findings/sums.ts'
import type { ReachLook } from '../look-store.ts'
import { texts } from '../text.ts'
import { sumOf } from './area-tables.tsx'
import type { Asked } from './asked.ts'
import { BySmallArea } from './by-small-area.tsx'
import { expectedInWords } from './tables.tsx'

/** A name of some areas, and the room of their people. */
interface RoomRow {
  name: Child
  room: Room
}

/** Whether there is room for those who can get there: a guideline shared, beside reach and never mixed with it. */
const CapacitySection = (props: {
  language: Language
  /** Of whom it is told, in words. */
  name: string
  look: ReachLook
  sum: ReachSum
  /** By municipality, by province or by small area. */
  table: Child
}) => {
  const { language, name, look, sum, table } = props
  const { room } = sum
  const unknown = sum.inBand.at(-1)!.people
  const say = capacityTexts[language]
  const { norm } = look.choices
  const { points } = look.reachFacts
  const { deelname, capaciteit } = publishedAssumptions
  const count = (value: number) => formatNumber(language, value)
  const unknownSize = points.filter(({ weight }) => weight === undefined).length
  return (
    <section aria-labelledby="ruimte">
      <Heading level={2} id="ruimte">
        {say.title}
      </Heading>
      <Paragraph>
        {!room || room.wanted === 0
          ? say.unknown
          : room.flat === 0
            ? say.none(name, String(norm))
            : say.finding({
                ...{ name, share: count(deelname), minutes: String(norm) },
                wanted: expectedInWords(language, room.wanted),
                room: roomInWords(language, room, 'flat'),
              })}
      </Paragraph>
      {room && room.flat > 0 && (
        <>
          {unknown > 0 && <Paragraph>{say.knownOnly(count(unknown))}</Paragraph>}
          {unknownSize > 0 && (
            <Paragraph>
              {say.guideline(count(unknownSize), count(points.length), count(capaciteit))}
            </Paragraph>
          )}
          {table}
          <Paragraph quiet>
            {say.method(String(norm), count(norm / 3))} {say.notOthers}
          </Paragraph>
          <Paragraph quiet>{say.source}</Paragraph>
        </>
      )}
    </section>
  )
}

const RoomTable = (props: {
  language: Language
  name: string
  heading: string
  rows: readonly RoomRow[]
}) => {
  const { language, name, heading, rows } = props
  const say = capacityTexts[language]
  return (
    <Table
      language={language}
      id="ruimte-per-gebied"
      caption={say.caption(name)}
      columns={[
        { heading },
        { heading: say.headings.wanted, numeric: true },
        { heading: say.headings.flat, numeric: true },
        { heading: say.headings.enhanced, numeric: true },
      ]}
      rows={rows.map(({ name, room }) => [
        name,
        expectedInWords(language, room.wanted),
        roomInWords(language, room, 'flat'),
        roomInWords(language, room, 'enhanced'),
      ])}
    />
  )
}

/** Visits a week for every hundred that are wanted; nothing where nobody is expected. */
function roomInWords(language: Language, room: Room, kind: 'flat' | 'enhanced'): string {
  const found = perHundred(room, kind)
  return found === undefined ? '' : formatNumber(language, Math.round(found))
}

/** The room of an area by its municipalities; of one municipality by its small areas. */
export const AreaCapacity = (props: {
  language: Language
  asked: Asked
  look: ReachLook
  rows: readonly number[]
}) => {
  const { language, asked, look, rows } = props
  const { areas } = look.reachFacts
  const { name, municipalities } = asked
  const say = texts[language].area.headings
  const byMunicipality = municipalities.map(({ code, name }) => {
    const own = rows.filter((row) => areas[row]!.municipality === code)
    return toRow(name, sumOf(look, own).room)
  })
  const bySmallArea = (shown: readonly number[]) =>
    shown.map((row) => {
      const { codes, towns } = areas[row]!
      const words = `${codes.slice(0, 3).join(' ')}: ${towns.join(', ')}`
      return toRow(<InDutch language={language}>{words}</InDutch>, sumOf(look, [row]).room)
    })
  const table = { language, name }
  return (
    <CapacitySection
      language={language}
      name={name}
      look={look}
      sum={sumOf(look, rows)}
      table={
        municipalities.length > 1 ? (
          <RoomTable {...table} heading={say.municipality} rows={byMunicipality.flat()} />
        ) : (
          <BySmallArea
            language={language}
            reachFacts={look.reachFacts}
            rows={rows}
            id="ruimte-alles"
            table={(shown) => <RoomTable {...table} heading={say.where} rows={bySmallArea(shown).flat()} />}
          />
        )
      }
    />
  )
}

/** The room of the country, by the chosen division. */
export const CountryCapacity = (props: { language: Language; look: ReachLook; table: ReachTable }) => {
  const { language, look, table } = props
  const name = capacityTexts[language].country
  return (
    <CapacitySection
      language={language}
      name={name}
      look={look}
      sum={table.country}
      table={
        <RoomTable
          language={language}
          name={name}
          heading={texts[language].table.headings[look.choices.indeling]}
          rows={table.rows.filter(({ isKnown }) => isKnown).flatMap(({ area, room }) => toRow(area, room))}
        />
      }
    />
  )
}

/** Nothing where nobody is expected, or nobody knows how they get there. */
const toRow = (name: Child, room: Room | undefined): RoomRow[] =>
  room && room.wanted > 0 ? [{ name, room }] : []
