import { Paragraph } from '../../design/content.tsx'
import { readGeography } from '../../geography/index.ts'
import type { Request } from '../../platform/platform.ts'
import { isThere, waysToAsk, whoMayKnow } from '../../register/browser.ts'
import type { PublicPlace } from '../../register/index.ts'
import { texts } from '../text.ts'

/** Nothing known is said plainly, with a way on that exists. */
export const NoProgramme = async ({ c, place: { content } }: { c: Request; place: PublicPlace }) => {
  const { database, language } = c.var
  const say = texts[language].place
  if (!isThere({ content }))
    return <Paragraph>{content.status === 'stopped' ? say.stopped : say.coming}</Paragraph>
  const ways = waysToAsk(language, content)
  const { municipalities } = await readGeography(database)
  const municipality = municipalities.get(content.municipality ?? '')?.name
  return (
    <Paragraph>
      {say.none} {ways ? say.askForIt(ways) : whoMayKnow(language, content, municipality)}
    </Paragraph>
  )
}
