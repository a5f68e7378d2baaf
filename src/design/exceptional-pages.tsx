import type { Request } from '../platform/platform.ts'
import { Link, List, Paragraph } from './content.tsx'
import { Page } from './page.tsx'
import { texts } from './text.ts'

export const NotFoundPage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language].notFound
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.body}</Paragraph>
      <WaysOn c={c} />
    </Page>
  )
}

/** For what was here and was taken off on request (410). */
export const GonePage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language].gone
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.body}</Paragraph>
      <WaysOn c={c} />
    </Page>
  )
}

/** For what was sent and is too large, or cannot be read (413, 400). */
export const RefusedPage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language].refused
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.body}</Paragraph>
      <WaysOn c={c} />
    </Page>
  )
}

/** For what another site made a browser send (403). */
export const FromElsewherePage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language].fromElsewhere
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.body}</Paragraph>
      <WaysOn c={c} />
    </Page>
  )
}

/** Says nothing about the fault and asks nothing of the database. */
export const OutOfOrderPage = ({ c }: { c: Request }) => {
  const say = texts[c.var.language].outOfOrder
  return (
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.body}</Paragraph>
      <Paragraph>{say.help}</Paragraph>
    </Page>
  )
}

const WaysOn = ({ c }: { c: Request }) => {
  const { language } = c.var
  const { notFound, pages } = texts[language]
  return (
    <>
      <Paragraph>{notFound.ways}</Paragraph>
      <List
        entries={[
          <Link language={language} to="/">
            {pages.home}
          </Link>,
          <Link language={language} to="/plekken">
            {pages.places}
          </Link>,
        ]}
      />
    </>
  )
}
