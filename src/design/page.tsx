import type { Child } from 'hono/jsx'
import type { Request } from '../platform/platform.ts'
import { islandsAddress, styleAddress } from './assets.ts'

/** The frame around every page: works without style sheets and without scripts. */
export const Page = (props: { c: Request; title: string; description?: string; children: Child }) => (
  <html lang={props.c.var.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${props.title} – Inloop`}</title>
      {styleAddress && <link rel="stylesheet" href={styleAddress} />}
      {islandsAddress && <script type="module" src={islandsAddress} />}
    </head>
    <body>
      <main id="main">
        <h1>{props.title}</h1>
        {props.children}
      </main>
    </body>
  </html>
)
