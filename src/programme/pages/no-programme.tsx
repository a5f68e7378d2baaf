import { Paragraph } from '../../design/content.tsx'
import type { Request } from '../../platform/platform.ts'
import type { PublicPlace } from '../../register/index.ts'
import { texts } from '../text.ts'

/** Nothing known is said plainly, with a way on. */
export const NoProgramme = ({ c, place: { content } }: { c: Request; place: PublicPlace }) => {
  const say = texts[c.var.language].place
  if (content.status === 'stopped') return <Paragraph>{say.stopped}</Paragraph>
  if (content.phone) return <Paragraph>{say.none.phone(content.phone)}</Paragraph>
  return <Paragraph>{content.website ? say.none.website : say.none.nothing}</Paragraph>
}
