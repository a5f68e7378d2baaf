import type { Child } from 'hono/jsx'
import { addressIn, type Language } from '../platform/language.ts'

/**
 * A switch that keeps a place on the visitor's own device; there is none without JavaScript. The page of the place
 * brings along what is kept, as JSON in a script inside it; elsewhere it is asked for when somebody saves.
 */
export const SavePlace = (props: { language: Language; slug: string; name: string; children?: Child }) => {
  const { language, slug, name, children } = props
  return (
    <save-place
      class="save-place"
      data-slug={slug}
      data-name={name}
      data-place={addressIn(language, `/plek/${slug}`)}
      data-view={addressIn(language, '/bewaard')}
      data-list="/bewaard"
    >
      {children}
    </save-place>
  )
}
