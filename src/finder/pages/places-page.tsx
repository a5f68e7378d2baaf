import { Heading, Link, Paragraph } from '../../design/content.tsx'
import { NotFoundPage } from '../../design/exceptional-pages.tsx'
import { type Choice, SelectField, SubmitButton } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatNumber, joinWords } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Pagination } from '../../design/pagination.tsx'
import { TheirWords } from '../../design/their-words.tsx'
import { inDutchOrder } from '../../design/words.ts'
import { type Geography, readGeography } from '../../geography/index.ts'
import { addressIn, type Language } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { PlaceCards, type PublicPlace, placeTexts } from '../../register/index.ts'
import {
  type FilterName,
  type Filters,
  kindAddresses,
  listAddress,
  ONLINE,
  parseFilters,
  statusAddresses,
  UNKNOWN,
} from '../filters.ts'
import { PAGE_SIZE, pageOf, parsePage, parseStand } from '../list-page.ts'
import { PlacesMap } from '../map/places-map.tsx'
import { chooseEntries, type Entry, findPlaceNow } from '../place-list.ts'
import { readList, readStand } from '../sources.ts'
import { texts } from '../text.ts'

export async function showPlaces(c: Request) {
  const { database } = c.var
  const list = await readList(c.var)
  const query = c.req.query()
  const { filters, ignored } = parseFilters(query, list.known)
  const { stand, wrong } = parseStand(query.stand, list.revision)
  const page = parsePage(query.pagina)

  const older = await readStand(c.var, stand)
  const order = older ?? list.order
  const chosen = chooseEntries(order, filters)
  const part = page && pageOf(chosen, page)
  if (!part) return c.html(<NotFoundPage c={c} />, 404)
  const placeNow = (entry: Entry) => findPlaceNow(entry, filters, list)

  return c.html(
    <PlacesPage
      c={c}
      geography={await readGeography(database)}
      filters={filters}
      ignored={ignored}
      found={order === list.order ? chosen.length : chosen.filter(placeNow).length}
      entries={part.entries.map(placeNow)}
      page={page}
      pages={part.pages}
      stand={older ? stand : list.revision}
      isOlder={older !== undefined && stand < list.revision}
      isWrongStand={wrong || !older}
    />,
  )
}

interface PlacesPageProps {
  c: Request
  geography: Geography
  filters: Filters
  ignored: FilterName[]
  found: number
  /** Undefined: taken off since, or not what was chosen any more. */
  entries: (PublicPlace | undefined)[]
  page: number
  pages: number
  stand: number
  isOlder: boolean
  isWrongStand: boolean
}

const PlacesPage = (props: PlacesPageProps) => {
  const { c, filters, page, pages, stand } = props
  const { language } = c.var
  const say = texts[language].list
  const first = (page - 1) * PAGE_SIZE + 1
  const places = props.entries.flatMap((place, i) => (place ? { place, number: first + i } : []))
  const takenOff = props.entries.length - places.length
  return (
    <Page c={c} title={say.title} description={say.description} unlisted={page > 1 || props.isOlder}>
      <Paragraph lead>
        {say.found(props.found, formatNumber(language, props.found))} {pages > 1 && say.pageOf(page, pages)}
      </Paragraph>
      <Remarks {...props} />
      <FilterForm c={c} filters={filters} geography={props.geography} />
      <Paragraph quiet>
        {say.order}{' '}
        <Link language={language} to="/gegevens#volgorde">
          {say.orderRule}
        </Link>
      </Paragraph>
      <TheirWords language={language} />
      <PlacesMap
        language={language}
        list="lijst"
        from={listAddress('/kaart/plekken.json', filters, { stand })}
      />
      <div id="lijst" tabindex={-1}>
        <PlaceCards c={c} places={places} />
      </div>
      {takenOff > 0 && <Paragraph quiet>{say.takenOff(takenOff)}</Paragraph>}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        addressOf={(pagina) => addressIn(language, listAddress('/plekken', filters, { stand, pagina }))}
      />
      <Paragraph>
        <Link language={language} to={listAddress('/plekken.csv', filters)}>
          {say.download}
        </Link>
      </Paragraph>
      <NotListed c={c} />
    </Page>
  )
}

const Remarks = ({ c, filters, ignored, isOlder, isWrongStand }: PlacesPageProps) => {
  const { language } = c.var
  const say = texts[language].list
  return (
    <>
      {ignored.length > 0 && (
        <Notice tone="amber">
          <p>{say.ignored(ignored.map((name) => say.filter[name]).join(', '))}</p>
        </Notice>
      )}
      {isWrongStand && (
        <Notice tone="amber">
          <p>{say.wrongStand}</p>
        </Notice>
      )}
      {isOlder && (
        <Notice tone="plain">
          <p>
            {say.olderStand}{' '}
            <Link language={language} to={listAddress('/plekken', filters)}>
              {say.newest}
            </Link>
          </p>
        </Notice>
      )}
    </>
  )
}

/** Folded, so that the places come first; what was chosen is said in words and can be undone at once. */
const FilterForm = ({ c, filters, geography }: { c: Request; filters: Filters; geography: Geography }) => {
  const { language } = c.var
  const say = texts[language].list
  const options = optionsOf(language, filters, geography)
  const explain = (name: FilterName) =>
    name === 'steunpunt'
      ? say.supportPointMeans
      : name === 'gemeente' && options.gemeente.length === 1
        ? say.provinceFirst
        : undefined
  const chosen = (Object.keys(filters) as FilterName[]).flatMap(
    (name) => options[name].find(({ value }) => value === filters[name])?.label ?? [],
  )
  return (
    <>
      {chosen.length > 0 && (
        <Paragraph>
          {say.chosen(joinWords(language, chosen))}{' '}
          <Link language={language} to="/plekken">
            {say.clear}
          </Link>
        </Paragraph>
      )}
      <details class="filters" id="filters">
        <summary>{say.filters}</summary>
        <form method="get" action={addressIn(language, '/plekken')}>
          <div class="form-row">
            {(Object.keys(options) as FilterName[]).map((name) => (
              <SelectField
                name={name}
                label={say.filter[name]}
                choices={[{ value: '', label: say.any }, ...options[name]]}
                chosen={filters[name]}
                description={explain(name)}
              />
            ))}
          </div>
          <SubmitButton>{say.show}</SubmitButton>
        </form>
      </details>
    </>
  )
}

function optionsOf(language: Language, filters: Filters, geography: Geography): Record<FilterName, Choice[]> {
  const say = texts[language].list
  const words = placeTexts[language]
  const unknown = { value: UNKNOWN, label: say.unknown }
  const online = { value: ONLINE, label: say.onlineOnly }
  return {
    soort: [...labelled(kindAddresses, words.kinds), unknown],
    provincie: [
      ...geography.provinces.map(({ slug, name }) => ({ value: slug, label: name })),
      online,
      unknown,
    ],
    gemeente: [...municipalityOptions(filters, geography), unknown],
    status: labelled(statusAddresses, words.statuses),
    steunpunt: [...labelled({ ja: 'ja', nee: 'nee' } as const, say.supportPoint), unknown],
    zekerheid: labelled({ bevestigd: 'bevestigd', 'nog-niet': 'nog-niet' } as const, say.certainty),
  }
}

const labelled = <T extends string>(addresses: Record<T, string>, labels: Record<T, string>): Choice[] =>
  (Object.keys(addresses) as T[]).map((value) => ({ value: addresses[value], label: labels[value] }))

/** 342 names make a long list on a phone; those of the chosen province, or of the chosen one's own, are enough. */
function municipalityOptions({ provincie, gemeente }: Filters, geography: Geography): Choice[] {
  if (!provincie && !gemeente) return []
  const all = [...geography.municipalities.values()]
  const province =
    geography.provinces.find(({ slug }) => slug === provincie)?.name ??
    all.find(({ slug }) => slug === gemeente)?.province
  return all
    .filter((municipality) => municipality.province === province)
    .sort((a, b) => inDutchOrder(a.name, b.name))
    .map(({ slug, name }) => ({ value: slug, label: name }))
}

const NotListed = ({ c }: { c: Request }) => {
  const { list } = texts[c.var.language]
  return (
    <>
      <Heading level={2} id="niet-op-de-lijst">
        {list.notListed}
      </Heading>
      {list.notListedAnswer.map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
      <Heading level={2} id="fout-melden">
        {list.wrong}
      </Heading>
      <Paragraph>{list.wrongAnswer}</Paragraph>
    </>
  )
}
