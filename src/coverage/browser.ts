/** The door of coverage to what also runs in a browser, and to pure files. */

export { COUNTRY, divisions } from './divisions.ts'
export { MissingForm } from './missing-form.tsx'
export { texts as missingTexts } from './missing-text.ts'
