import { DefinitionList } from '../../design/definition-list.tsx'
import { dayOf, formatDay, formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { instantOf } from '../../platform/moments.ts'
import type { Request } from '../../platform/platform.ts'
import { listLoadedFacts } from '../../platform/shipped-facts.ts'
import { isPublic, listPublicPlaces, placeTexts, readRegister } from '../../register/index.ts'
import { countStandings, standings } from '../freshness-counts.ts'
import { productVersion } from '../sources.ts'
import { texts } from '../text.ts'

export async function showStatus(c: Request) {
  const { database, language, demonstration } = c.var
  const say = texts[language].status
  const register = await readRegister(database)
  const loaded = await listLoadedFacts(database)
  const today = dayOf(c.var.now())
  const counts = countStandings(await listPublicPlaces(database), today)
  c.header('cache-control', 'no-store')
  return c.html(
    <Page c={c} title={say.title} unlisted>
      <DefinitionList
        facts={[
          { term: say.version, description: productVersion },
          { term: say.database, description: demonstration ? say.embedded : say.server },
          {
            term: say.places,
            description: formatNumber(language, register.places.filter(isPublic).length),
          },
          {
            term: say.standings,
            description: standings
              .map(
                (standing) =>
                  `${placeTexts[language].standings[standing]}: ${formatNumber(language, counts[standing])}`,
              )
              .join('; '),
          },
          {
            term: say.revision,
            description: say.revisionNumber(formatNumber(language, register.revision)),
          },
          {
            term: say.loaded,
            description: loaded
              .map(({ name, loadedAt }) =>
                say.loadedOn(say.factNames[name] ?? name, formatDay(language, dayOf(instantOf(loadedAt)))),
              )
              .join('; '),
          },
          { term: say.now, description: formatDay(language, today) },
        ]}
      />
    </Page>,
  )
}
