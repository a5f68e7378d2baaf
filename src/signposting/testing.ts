import { extractText } from 'unpdf'
import type { Platform } from '../platform/platform.ts'
import { serve } from '../platform/testing.ts'
import type { PlaceContent } from '../register/index.ts'
import { readRegister } from '../register/store.ts'
import { platformWith, sayOf, inEde as someInEde } from '../register/testing.ts'
import { signpostingRoutes } from './routes.ts'

/** The place in Ede, with a number to call. */
export const inEde = { ...someInEde, phone: '000 000 00 00' } satisfies Partial<PlaceContent>

/** Signposting on the shipped geography, with places that nobody could take for real ones. */
export async function signpostingWith(...contents: Partial<PlaceContent>[]) {
  const platform = await platformWith(...contents)
  const app = serve(signpostingRoutes, platform)
  const read = async (path: string) => (await app.request(path)).text()
  const post = (path: string, form: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(form) })
  return { platform, app, read, post }
}

export const findNamed = async ({ database }: Platform, name: string) =>
  (await readRegister(database)).places.find(({ content }) => content.name === name)!

/** Something is said of the place with a name. */
export const edit = async (platform: Platform, name: string, values: Partial<PlaceContent>) =>
  sayOf(platform, (await findNamed(platform, name)).id, values)

/** The code on a sheet, by which its reader asks whether it is still right. */
export const codeIn = (html: string) => /controle\/([0-9A-Z-]+)"/.exec(html)![1]!

export async function textOfPdf(answer: Response): Promise<string> {
  const { text } = await extractText(new Uint8Array(await answer.arrayBuffer()), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
