import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { dayOf, formatDay } from '../../design/numbers.ts'
import type { Request } from '../../platform/platform.ts'
import { texts } from '../text.ts'

/** The same programme for a calendar and for a spreadsheet. */
export const TakeAlong = (props: { c: Request; calendar: string | undefined; table: string }) => {
  const { c, calendar, table } = props
  const { language } = c.var
  const say = texts[language].take
  return (
    <div class="on-screen">
      <Heading level={2}>{say.heading}</Heading>
      <List
        entries={[
          ...(calendar === undefined
            ? []
            : [
                <>
                  <Link language={language} to={calendar}>
                    {say.calendar}
                  </Link>
                  . {say.calendarNote}
                </>,
              ]),
          <Link language={language} to={table}>
            {say.table}
          </Link>,
        ]}
      />
      <Paragraph quiet>{say.print}</Paragraph>
    </div>
  )
}

/**
 * What a sheet of paper must say for itself: when it was made, and where to see whether it is still right. A page is kept
 * for others, so it never names the site as one visitor asked for it.
 */
export const OnPaper = ({ c }: { c: Request }) => {
  const { language, publicAddress } = c.var
  const { pathname, search } = new URL(c.req.url)
  const address = publicAddress && publicAddress + pathname + search
  return (
    <p class="on-paper small">
      {texts[language].take.onPaper(formatDay(language, dayOf(c.var.now())), address)}
    </p>
  )
}
