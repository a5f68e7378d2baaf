import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer writes void elements and boolean attributes its own way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // A question with several answers is asked under one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // The style sheet keeps telephone numbers on one line, so that they can be searched for as people type them.
    'tel-non-breaking': 'off',
    // A place is called by its whole name, however long that is.
    'long-title': 'off',
  },
})

/** What is wrong with a page's HTML, one line a fault. */
export async function findHtmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, offset }) => ruleId !== 'form-dup-name' || !isHiddenField(html, offset))
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)
}

/** Several answers to one question travel on in as many hidden fields, which the validator cannot be told. */
const isHiddenField = (html: string, offset: number): boolean =>
  html.startsWith('<input type="hidden"', html.lastIndexOf('<', offset))

/** The words of a page, without its marks. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** The words of what is a page's own: without the frame. */
export const mainOf = (html: string): string =>
  textOf(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
