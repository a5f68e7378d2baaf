import { Heading, Link, List, Paragraph } from '../../design/content.tsx'
import { SubmitButton } from '../../design/form.tsx'
import { Notice } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { addressIn } from '../../platform/language.ts'
import type { Request } from '../../platform/platform.ts'
import { savedPageTexts } from '../saved-text.ts'

/** Says the same to everybody: the list itself is only on the device. */
export function showSaved(c: Request) {
  const { language } = c.var
  const say = savedPageTexts[language]
  return c.html(
    <Page c={c} title={say.title} description={say.description}>
      <Paragraph>
        {say.lead} {say.offline}
      </Paragraph>
      <saved-list class="saved-list" data-list="/bewaard" data-places="/zoeken/plekken.json">
        <Paragraph>
          {say.withoutScript}{' '}
          <Link language={language} to="/plekken">
            {say.toPlaces}
          </Link>
        </Paragraph>
      </saved-list>
      <seen-places data-heading={say.seen} data-root="/" />
      <Notice tone="amber">
        <h2 class="nl-heading nl-heading--level-3">{say.shared}</h2>
        <p>{say.sharedNote}</p>
        <p>{say.historyNote}</p>
        <form method="post" action={addressIn(language, '/bewaard/wissen')}>
          <wipe-device>
            <SubmitButton kind="secondary">{say.wipe}</SubmitButton>
          </wipe-device>
        </form>
      </Notice>
    </Page>,
  )
}

/** Asks the browser to wipe what this site kept, its stored pages among them; a browser does so over https only. */
export function submitWipe(c: Request) {
  const { wiped } = savedPageTexts[c.var.language]
  c.header('clear-site-data', '"cache", "storage"')
  c.header('cache-control', 'no-store')
  return c.html(
    <Page c={c} title={wiped.title} unlisted>
      <wipe-device data-done />
      <Paragraph lead>{wiped.lead}</Paragraph>
      <Paragraph>{wiped.history}</Paragraph>
    </Page>,
  )
}

/** Whoever asks for the wiping itself, or goes back to it, finds the list. */
export const showWiped = (c: Request) => c.redirect(addressIn(c.var.language, '/bewaard'), 303)

/** What there is to read without a network; the worker on the device keeps this page for then. */
export function showWithoutNetwork(c: Request) {
  const { language } = c.var
  const { withoutNetwork: say, seen } = savedPageTexts[language]
  return c.html(
    <Page c={c} title={say.title} unlisted>
      <Paragraph lead>{say.lead}</Paragraph>
      <Heading level={2}>{say.what}</Heading>
      <List
        entries={[
          <Link language={language} to="/hulp">
            {say.help}
          </Link>,
          <Link language={language} to="/bewaard">
            {say.list}
          </Link>,
        ]}
      />
      <seen-places data-heading={seen} data-root="/" />
      <Paragraph>{say.again}</Paragraph>
    </Page>,
  )
}
