import { Paragraph } from '../../design/content.tsx'
import { formatNumber, formatPartialDate, formatPercentage } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { answerCsv } from '../../platform/answer-csv.ts'
import type { Request } from '../../platform/platform.ts'
import { listTimes } from '../time-store.ts'
import { summarise, type TimeTaken } from '../time-taken.ts'
import { timeTexts } from '../time-text.ts'

export async function showTimes(c: Request) {
  // Nothing that is kept of pages changes with it.
  c.header('cache-control', 'no-store')
  return c.html(<TimePage c={c} times={summarise(await listTimes(c.var.database))} />)
}

export async function sendTimes(c: Request) {
  c.header('cache-control', 'no-store')
  const times = summarise(await listTimes(c.var.database))
  const columns = ['maand', 'formulier', 'bewaard', 'helft_binnen_seconden', 'binnen_twee_minuten']
  const rows = times.map(({ month, form, count, median, within }) => ({
    ...{ maand: month, formulier: form, bewaard: String(count) },
    ...{ helft_binnen_seconden: String(median), binnen_twee_minuten: String(within) },
  }))
  return answerCsv(c, 'bijhouden', columns, rows)
}

const TimePage = ({ c, times }: { c: Request; times: readonly TimeTaken[] }) => {
  const { language } = c.var
  const say = timeTexts[language]
  return (
    <Page c={c} title={say.title} description={say.lead}>
      <Paragraph lead>{say.lead}</Paragraph>
      <Paragraph>{say.how}</Paragraph>
      {times.length === 0 ? (
        <Paragraph>{say.none}</Paragraph>
      ) : (
        <Table
          language={language}
          id="tijd"
          caption={say.caption}
          download="/bijhouden.csv"
          columns={[
            { heading: say.month },
            { heading: say.form },
            ...[say.count, say.median, say.within].map((heading) => ({ heading, numeric: true })),
          ]}
          rows={times.map(({ month, form, count, median, within }) => [
            formatPartialDate(language, month),
            say.forms[form],
            formatNumber(language, count),
            say.seconds(formatNumber(language, median)),
            formatPercentage(language, within / count),
          ])}
        />
      )}
    </Page>
  )
}
