import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { formatPartialDate } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { admit, may } from '../../identity/index.ts'
import type { Request } from '../../platform/platform.ts'
import { type ErrorReport, listReports, type Place, reportTexts } from '../../register/index.ts'
import { type Errand, listErrands } from '../desk/errands.ts'
import { pairTexts } from '../pairs-text.ts'
import { reportDeskTexts } from '../report-desk-text.ts'
import { ErrandList, nameOf } from './errand-list.tsx'
import { readAll } from './open-work.ts'

export async function showReports(c: Request) {
  const admitted = await admit(c, 'see desk')
  if ('refused' in admitted) return admitted.refused
  const { asker } = admitted
  const { byId, thing } = await readAll(c)
  const reports = (await listReports(c.var.database, { alsoAnswered: true })).filter(({ placeId }) => {
    const place = byId.get(placeId)
    return place && may(asker, 'decide proposal', thing(place))
  })
  const errands = listErrands({
    reports: reports.filter(({ answeredAt }) => answeredAt === undefined),
    tasks: [],
  })
  const answered = reports.filter(({ answeredAt }) => answeredAt !== undefined).reverse()
  return c.html(<ReportsPage c={c} errands={errands} answered={answered} byId={byId} />)
}

interface ReportsProps {
  c: Request
  errands: readonly Errand[]
  /** Newest first. */
  answered: readonly ErrorReport[]
  byId: ReadonlyMap<string, Place>
}

const ReportsPage = ({ c, errands, answered, byId }: ReportsProps) => {
  const { language } = c.var
  const say = reportDeskTexts[language].list
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.lead}</Paragraph>
      {errands.length === 0 ? (
        <Paragraph>{say.none}</Paragraph>
      ) : (
        <ErrandList c={c} errands={errands} byId={byId} />
      )}
      {answered.length > 0 && (
        <>
          <Heading level={2}>{say.answered}</Heading>
          <List
            entries={answered.map(({ id, subject, placeId, receivedOn }) => (
              <>
                <Link language={language} to={`/beheer/meldingen/${id}`}>
                  {reportTexts[language].subjects[subject]}
                </Link>
                {` – ${nameOf(byId.get(placeId))}, ${formatPartialDate(language, receivedOn)}`}
              </>
            ))}
          />
        </>
      )}
      <Paragraph>
        <Link language={language} to="/beheer">
          {pairTexts[language].desk}
        </Link>
      </Paragraph>
    </Page>
  )
}
