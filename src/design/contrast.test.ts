import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const [lightText, darkText] = css.split('@media (prefers-color-scheme: dark)')
const coloursIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--inloop-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
const light = coloursIn(lightText!)
const dark = { ...light, ...coloursIn(darkText!) }

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

/** Foreground, background and the least contrast; text needs 4.5, borders and charts 3 (WCAG 1.4.3, 1.4.11). */
const pairs: [string, string, number, number][] = [
  ['text', 'ground', 13.8, 15.1],
  ['text', 'raised', 13, 13],
  ['quiet', 'ground', 6.8, 9.5],
  ['quiet', 'raised', 6.8, 8.4],
  ['door', 'ground', 7.2, 10.2],
  ['door', 'raised', 7, 8.9],
  ['on-door', 'door', 7.6, 10.2],
  ['on-door', 'door-pressed', 7.6, 10.2],
  ['door', 'green-wash', 6.4, 6.4],
  ['text', 'green-wash', 7, 7],
  ['amber', 'amber-wash', 6, 9.6],
  ['amber', 'ground', 6, 9.6],
  ['amber', 'raised', 6, 9.6],
  ['text', 'amber-wash', 7, 7],
  ['line', 'ground', 3.1, 3.5],
  ['line', 'raised', 3, 3],
  ['error', 'ground', 4.5, 4.5],
  ['error', 'raised', 4.5, 4.5],
  ['on-bar', 'bar', 13.6, 13.6],
  ['bar-link', 'bar', 9.6, 9.6],
  ['chart-1', 'raised', 3, 3],
  ['chart-2', 'raised', 3, 3],
  ['chart-3', 'raised', 3, 3],
  ['chart-4', 'raised', 3, 3],
]

describe.each(pairs)('%s on %s', (front, back, least, leastInTheDark) => {
  test('can be read by day and by night', () => {
    expect(contrast(light[front]!, light[back]!)).toBeGreaterThanOrEqual(least)
    expect(contrast(dark[front]!, dark[back]!)).toBeGreaterThanOrEqual(leastInTheDark)
  })
})
