import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { DefinitionList, type Fact } from '../../design/definition-list.tsx'
import { dayOf, formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import {
  distanceKm,
  type Municipality,
  type RegionFound,
  readGeography,
  regionOf,
} from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import {
  inOrderOfUse,
  isForVisitors,
  listPublicPlaces,
  type NearPlace,
  nearestPlaces,
  PlaceCards,
  type PublicPlace,
  standsLowerOn,
} from '../../register/index.ts'
import { municipalityRow } from '../area-rows.ts'
import { publishedAssumptions } from '../assumptions.ts'
import { type CoverageFacts, listProvinceOnly } from '../facts.ts'
import { readToldCounts } from '../missing-store.ts'
import { texts as missingTexts } from '../missing-text.ts'
import { presenceOf } from '../municipal-presence.ts'
import { texts } from '../text.ts'
import { needSentence } from './in-words.ts'
import { MadeUp } from './made-up.tsx'
import { municipalityPages, openArea } from './open-area.tsx'

/** How many places beyond the border are shown. */
const NEARBY = 5

/** What there is in a municipality and just beyond it, whether it has at least one, and its region. */
export const showMunicipality = openArea(municipalityPages, async (c, municipality, facts) => {
  const { database } = c.var
  const places = supportPointsFirst(await listPublicPlaces(database))
  const elsewhere = places.filter(
    (place) => place.content.municipality !== municipality.code && !place.isOnline && isForVisitors(place),
  )
  const isLower = standsLowerOn(dayOf(c.var.now()))
  return c.html(
    <MunicipalityPage
      c={c}
      municipality={municipality}
      facts={facts}
      missed={(await readToldCounts(database)).get(municipality.code) ?? 0}
      region={regionOf(await readGeography(database), municipality.code)}
      inside={inOrderOfUse(
        places.filter(({ content }) => content.municipality === municipality.code),
        isLower,
      )}
      nearby={nearestPlaces(elsewhere, (location) => distanceKm(municipality, location), NEARBY)}
      online={inOrderOfUse(
        places.filter((place) => place.isOnline && isForVisitors(place)),
        isLower,
      )}
    />,
  )
})

/** Where order of use or distance makes no difference, support points come first. */
const supportPointsFirst = (places: readonly PublicPlace[]): PublicPlace[] =>
  places.toSorted(
    (a, b) => Number(b.content.supportPoint === 'yes') - Number(a.content.supportPoint === 'yes'),
  )

interface MunicipalityProps {
  c: Request
  municipality: Municipality
  facts: CoverageFacts
  /** How many people said they miss something here, as far as it may be told. */
  missed: number
  region: RegionFound | undefined
  inside: readonly PublicPlace[]
  nearby: readonly NearPlace[]
  online: readonly PublicPlace[]
}

const MunicipalityPage = (props: MunicipalityProps) => {
  const { c, municipality, inside, nearby, online } = props
  const { language } = c.var
  const say = texts[language].municipality
  return (
    <Page c={c} title={say.title(municipality.name)} description={say.description(municipality.name)}>
      <Presence {...props} />
      <Heading level={2}>{say.places}</Heading>
      {inside.length === 0 && <Paragraph>{say.noPlaces}</Paragraph>}
      <PlaceCards c={c} places={inside.map((place) => ({ place }))} />
      {inside.length > 0 && (
        <Paragraph>
          <Link language={language} to={`/gemeente/${municipality.slug}/programma`}>
            {say.programme(municipality.name)}
          </Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link language={language} to="/plekken">
          {say.missing}
        </Link>
      </Paragraph>
      <Heading level={2}>{say.nearby}</Heading>
      <Paragraph quiet>{nearby.length === 0 ? say.noNearby : say.nearbyNote}</Paragraph>
      <PlaceCards c={c} places={nearby} />
      <Heading level={2}>{say.online}</Heading>
      <PlaceCards c={c} places={online.map((place) => ({ place }))} />
      <Paragraph>
        <Link language={language} to="/gemis">
          {missingTexts[language].onPage.ask}
        </Link>
      </Paragraph>
      <Heading level={2}>{texts[language].area.figures}</Heading>
      <MadeUp c={c} />
      <DefinitionList facts={factsOf(props)} />
      <Paragraph>
        <Link language={language} to="/behoefte?indeling=gemeente">
          {texts[language].area.otherAssumptions}
        </Link>
      </Paragraph>
      <Paragraph>
        <Link language={language} to={`/bereik/gemeente/${municipality.slug}`}>
          {texts[language].toReach}
        </Link>
      </Paragraph>
    </Page>
  )
}

/** The hard question first: is there one? */
const Presence = ({ c, municipality: { code, province }, facts }: MunicipalityProps) => {
  const say = texts[c.var.language].municipality
  const known = facts.supply.ofMunicipality.get(code)?.length ?? 0
  const underWay = facts.underWay.ofMunicipality.get(code)?.length ?? 0
  const presence = presenceOf(known, underWay)
  const provinceOnly = listProvinceOnly(facts, province).length
  return (
    <>
      <Paragraph lead>
        {say.atLeastOne} <strong>{say.presence[presence](presence === 'yes' ? known : underWay)}</strong>
      </Paragraph>
      {presence !== 'yes' && provinceOnly > 0 && (
        <Paragraph>{say.provinceOnly(provinceOnly, province)}</Paragraph>
      )}
    </>
  )
}

function factsOf(props: MunicipalityProps): Fact[] {
  const { c, municipality, facts } = props
  const { language } = c.var
  const say = texts[language]
  const row = municipalityRow(facts, municipality, publishedAssumptions)
  const own = facts.municipalPrevalence.get(municipality.code)
  const province = facts.provinces.find(({ name }) => name === municipality.province)!
  return [
    {
      term: say.area.need,
      description: needSentence(language, row.need!, publishedAssumptions),
      notes: [
        own ? say.area.needOwn(own.source, own.year) : say.area.needEstimate(row.year),
        say.area.guideline,
        say.need.epa,
      ],
    },
    ...missedFact(props),
    regionFact(props),
    {
      term: say.municipality.province,
      description: (
        <Link language={language} to={`/provincie/${province.slug}`}>
          {province.name}
        </Link>
      ),
    },
    {
      term: say.municipality.inhabitants,
      description: formatNumber(language, municipality.inhabitants2021),
      notes: [say.area.inhabitantsSource],
    },
  ]
}

function missedFact({ c, missed }: MunicipalityProps): Fact[] {
  const { language } = c.var
  const say = missingTexts[language].onPage
  if (missed === 0) return []
  return [{ term: say.term, description: say.told(formatNumber(language, missed)), notes: [say.working] }]
}

function regionFact({ c, region }: MunicipalityProps): Fact {
  const { language } = c.var
  const say = texts[language].municipality
  if (!region)
    return { term: say.region, description: say.regionUnknown, notes: [say.regionMissing], unknown: true }
  return {
    term: say.region,
    description: (
      <Link language={language} to={`/regio/${region.region.slug}`}>
        {region.region.name}
      </Link>
    ),
    notes: [say.regionStanding[region.standing]],
  }
}
