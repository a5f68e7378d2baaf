import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { type Municipality, type Province, readGeography, regionOf } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import { provinceRow } from '../area-rows.ts'
import { publishedAssumptions } from '../assumptions.ts'
import { makeNotes, type Notes } from '../errata.ts'
import { type CoverageFacts, listProvinceOnly } from '../facts.ts'
import { type ProvinceFigures, participations } from '../figures.ts'
import { countPresence } from '../municipal-presence.ts'
import { type DrawnMap, listErrata, readMap } from '../store.ts'
import { texts } from '../text.ts'
import { MunicipalityTable } from './area-table.tsx'
import { needInWords, shareInWords, weightInWords } from './in-words.ts'
import { MadeUp } from './made-up.tsx'
import { Marks, Notes as NoteList } from './notes.tsx'
import { openArea, provincePages } from './open-area.tsx'
import { PresenceMap, presenceIn } from './presence-map.tsx'

/** The row of the published table with our computation beside it, the municipalities, and the regions counted here. */
export const showProvince = openArea(provincePages, async (c, province, facts) => {
  const geography = await readGeography(c.var.database)
  const errata = await listErrata(c.var.database, c.var.language)
  return c.html(
    <ProvincePage
      c={c}
      province={province}
      facts={facts}
      figures={facts.figures.provinces.find((row) => row.province === province.name)!}
      municipalities={facts.municipalities.filter((municipality) => municipality.province === province.name)}
      map={await readMap(c.var.database)}
      notes={makeNotes(errata, ['epa', 'known', 'weighted'], [province.name])}
      regionNameOf={({ code }) => {
        const found = regionOf(geography, code)
        return found && { name: found.region.name, slug: found.region.slug }
      }}
    />,
  )
})

interface ProvinceProps {
  c: Request
  province: Province
  facts: CoverageFacts
  figures: ProvinceFigures
  municipalities: readonly Municipality[]
  map: DrawnMap
  notes: Notes
  regionNameOf: (municipality: Municipality) => { name: string; slug: string } | undefined
}

const ProvincePage = (props: ProvinceProps) => {
  const { c, province, facts, municipalities, map, notes, regionNameOf } = props
  const { language } = c.var
  const say = texts[language]
  return (
    <Page
      c={c}
      title={say.province.title(province.name)}
      description={say.province.description(province.name)}
    >
      <MadeUp c={c} />
      <Finding {...props} />
      <Heading level={2}>{say.area.need}</Heading>
      <PublishedTable {...props} />
      <Paragraph quiet>
        {say.area.guideline} {say.need.epa}
      </Paragraph>
      <Paragraph>
        <Link language={language} to="/behoefte">
          {say.area.otherAssumptions}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link language={language} to={`/bereik/provincie/${province.slug}`}>
          {texts[language].toReach}
        </Link>
      </Paragraph>
      <Heading level={2}>{say.province.municipalities}</Heading>
      <Presence {...props} />
      <PresenceMap language={language} map={map} facts={facts} municipalities={municipalities} />
      <MunicipalityTable
        language={language}
        caption={say.province.captionMunicipalities(province.name)}
        download={`/provincie/${province.slug}.csv`}
        facts={facts}
        municipalities={municipalities}
        extra={{
          heading: say.table.headings.region,
          cell: (municipality) => {
            const region = regionNameOf(municipality)
            return region ? (
              <Link language={language} to={`/regio/${region.slug}`}>
                {region.name}
              </Link>
            ) : (
              say.table.unknown
            )
          },
        }}
      />
      <Paragraph quiet>{say.area.needEstimate(2021)}</Paragraph>
      <Regions {...props} />
      <NoteList language={language} notes={notes.all} />
    </Page>
  )
}

const Finding = ({ c, facts, figures, notes }: ProvinceProps) => {
  const { language } = c.var
  const say = texts[language].area
  const { supply } = provinceRow(facts, figures, publishedAssumptions)
  return (
    <Paragraph lead>
      {say.publishedWeighted(
        formatNumber(language, figures.known),
        weightInWords(language, figures.weighted),
      )}
      <Marks
        language={language}
        notes={[...notes.at('known', figures.province), ...notes.at('weighted', figures.province)]}
      />{' '}
      {say.known(supply.known)}
    </Paragraph>
  )
}

/** The printed number wanted beside ours, at each share that the report works out. */
const PublishedTable = ({ c, province: { slug }, facts, figures, notes }: ProvinceProps) => {
  const { language } = c.var
  const say = texts[language]
  const { inhabitants2019, prevalencePercent, epaCorrected } = figures
  return (
    <>
      <Paragraph>
        {say.province.base({
          inhabitants: formatNumber(language, inhabitants2019),
          share: shareInWords(language, prevalencePercent),
          people: formatNumber(language, epaCorrected),
        })}
        <Marks language={language} notes={notes.at('epa', figures.province)} />
      </Paragraph>
      <Table
        language={language}
        id="nodig"
        caption={say.province.caption(figures.province)}
        columns={[
          { heading: say.province.share },
          { heading: say.table.headings.need, numeric: true },
          { heading: say.table.headings.wanted, numeric: true },
        ]}
        rows={participations.map((deelname) => [
          shareInWords(language, deelname),
          needInWords(language, provinceRow(facts, figures, { ...publishedAssumptions, deelname }).need!),
          formatNumber(language, figures.wanted[deelname]),
        ])}
        download={`/provincie/${slug}.csv`}
      />
    </>
  )
}

const Presence = ({ c, province, facts, municipalities }: ProvinceProps) => {
  const { language } = c.var
  const say = texts[language].province
  const counts = countPresence(municipalities.map(({ code }) => presenceIn(facts, code)))
  const provinceOnly = listProvinceOnly(facts, province.name).length
  const count = (value: number) => formatNumber(language, value)
  return (
    <Paragraph>
      {say.presence(count(counts.yes), count(counts['under way']), count(counts['none known to us']))}{' '}
      {provinceOnly > 0 && say.provinceOnly(provinceOnly)}
    </Paragraph>
  )
}

/** Regions and provinces are two divisions: those counted here may reach over the border. */
const Regions = ({ c, province, facts }: ProvinceProps) => {
  const { language } = c.var
  const say = texts[language].province
  const counted = facts.regions.filter(({ region }) => region.provinceCounted === province.name)
  return (
    <>
      <Heading level={2}>{say.regions}</Heading>
      <Paragraph>{say.regionsNote}</Paragraph>
      <List
        entries={counted.map(({ region }) => (
          <Link language={language} to={`/regio/${region.slug}`}>
            {region.name}
          </Link>
        ))}
      />
    </>
  )
}
