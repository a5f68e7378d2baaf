import type { Child } from 'hono/jsx'

/** Around the question and its answer: with JavaScript the device answers by itself, from the two files. */
export const PlaceFinder = ({ children }: { children: Child }) => (
  <place-finder data-root="/" data-places="/zoeken/plekken.json" data-names="/zoeken/namen.json">
    {children}
  </place-finder>
)
