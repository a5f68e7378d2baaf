/** The door of coverage to what also runs in a browser. */

export { MissingForm } from './missing-form.tsx'
export { texts as missingTexts } from './missing-text.ts'
