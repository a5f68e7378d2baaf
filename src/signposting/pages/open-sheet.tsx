import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { Page } from '../../design/page.tsx'
import { readGeography } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import {
  type Area,
  type AreaFound,
  FARTHEST_KM,
  MOST_MUNICIPALITIES,
  parseCircle,
  parseMunicipalities,
} from '../area.ts'
import { type Infosheet, readInfosheet } from '../sources.ts'
import { texts } from '../text.ts'

/** Answers for the sheet of the area in an address, whatever its ending; an area we do not know gets a clear page. */
export const openSheet =
  (answer: (c: Request, sheet: Infosheet) => Response | Promise<Response>, ending = '') =>
  async (c: Request): Promise<Response> => {
    const found = await findArea(c, ending)
    if (!('area' in found)) return c.html(<NoSuchAreaPage c={c} found={found} />, 404)
    const sheet = await readInfosheet(c.var, found.area)
    return 'wrong' in sheet ? c.html(<WrongClockPage c={c} />, 503) : answer(c, sheet)
  }

/** No sheet could be dated: whoever keeps this site has to set its clock. */
export const WrongClockPage = ({ c }: { c: Request }) => (
  <Page c={c} title={texts[c.var.language].wrongClock.title} unlisted>
    <Paragraph lead>{texts[c.var.language].wrongClock.note}</Paragraph>
  </Page>
)

async function findArea(c: Request, ending: string): Promise<AreaFound> {
  const geography = await readGeography(c.var.database)
  const last = (name: string) =>
    (c.req.param(name) ?? '').slice(0, ending === '' ? undefined : -ending.length)
  const slugs = c.req.param('slugs')
  return slugs === undefined
    ? parseCircle(c.req.param('pc4') ?? '', last('km'), geography)
    : parseMunicipalities(last('slugs'), geography)
}

const NoSuchAreaPage = ({ c, found }: { c: Request; found: Exclude<AreaFound, { area: Area }> }) => {
  const { language } = c.var
  const say = texts[language].notFound
  const why =
    'tooMany' in found
      ? say.tooMany(MOST_MUNICIPALITIES)
      : found.unknown === 'distance'
        ? say.distance(FARTHEST_KM)
        : say[found.unknown]
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{why}</Paragraph>
      <Heading level={2}>{texts[language].practices.more}</Heading>
      <List
        entries={[
          <Link language={language} to="/verwijzers">
            {texts[language].practices.form}
          </Link>,
          <Link language={language} to="/gebieden">
            {say.areas}
          </Link>,
        ]}
      />
    </Page>
  )
}
