import { Link, Paragraph } from '../../design/content.tsx'
import { Notice } from '../../design/notice.tsx'
import { formatMoment, formatNumber } from '../../design/numbers.ts'
import { Page } from '../../design/page.tsx'
import { Table } from '../../design/table.tsx'
import { instantOf } from '../../platform/moments.ts'
import type { Request } from '../../platform/platform.ts'
import type { KeptEntry } from '../audit.ts'
import { listAudit, verifyAudit } from '../audit-store.ts'
import type { Role } from '../role.ts'
import { readNames } from '../store.ts'
import { texts } from '../text.ts'
import { admit } from './admit.tsx'

const A_PAGE = 100

export async function showAudit(c: Request) {
  const admitted = await admit(c, 'see audit')
  if ('refused' in admitted) return admitted.refused
  const { database } = c.var
  const asked = Number(c.req.query('voor'))
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined
  const entries = await listAudit(database, before, A_PAGE)
  const names = await readNames(database, [...new Set(entries.flatMap(({ account_id }) => account_id ?? []))])
  return c.html(<AuditPage c={c} entries={entries} names={names} verified={await verifyAudit(database)} />)
}

interface AuditPageProps {
  c: Request
  entries: readonly KeptEntry[]
  names: ReadonlyMap<string, string>
  verified: Awaited<ReturnType<typeof verifyAudit>>
}

const AuditPage = ({ c, entries, names, verified }: AuditPageProps) => {
  const { language } = c.var
  const say = texts[language].audit
  const last = entries.at(-1)?.id ?? 1
  const moment = (at: string) => formatMoment(language, instantOf(at).epochMilliseconds)
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.lead}</Paragraph>
      {'broken' in verified ? (
        <Notice tone="amber">{say.broken(formatNumber(language, verified.broken))}</Notice>
      ) : (
        <Notice tone="green">{say.sound(formatNumber(language, verified.entries))}</Notice>
      )}
      <Table
        language={language}
        id="logboek"
        caption={say.caption}
        columns={[
          ...[say.number, say.at, say.who, say.as, say.act, say.subject].map((heading) => ({ heading })),
        ]}
        rows={entries.map(({ id, at, account_id, role, act, subject }) => [
          formatNumber(language, id),
          moment(at),
          account_id === null ? say.nobody : (names.get(account_id) ?? say.erased),
          role === null ? '' : texts[language].roles[role as Role],
          texts[language].deeds[act],
          subject,
        ])}
      />
      {last > 1 && (
        <Paragraph>
          <Link language={language} to={`/beheer/logboek?voor=${last}`}>
            {say.older}
          </Link>
        </Paragraph>
      )}
    </Page>
  )
}
