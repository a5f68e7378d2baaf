import { InDutch, Link } from '../../design/content.tsx'
import type { Language } from '../../platform/language.ts'
import type { ActivityContent } from '../activity.ts'
import { texts } from '../text.ts'

/** The place that gives an activity, as it is named beside it. */
export interface HostName {
  slug: string
  name: string
  town: string | undefined
}

/** Where an activity is: online, at an address, or at the place that gives it. */
export const ActivityPlace = (props: {
  language: Language
  where: ActivityContent['where']
  host: HostName | undefined
}) => {
  const { language, where, host } = props
  const say = texts[language]
  const named = host && (
    <Link language={language} to={`/plek/${host.slug}`}>
      {[host.name, host.town].filter(Boolean).join(', ')}
    </Link>
  )
  if (where?.at === 'online')
    return (
      <>
        {say.online}: {where.how ? <InDutch language={language}>{where.how}</InDutch> : say.onlineHow}
        {named && <> ({named})</>}
      </>
    )
  if (where?.at === 'elsewhere') {
    const address = [where.address, where.town].filter(Boolean).join(', ')
    return (
      <>
        {address ? <InDutch language={language}>{address}</InDutch> : say.elsewhere}
        {named && <> ({named})</>}
      </>
    )
  }
  return named ?? (where ? say.atThisPlace : null)
}
