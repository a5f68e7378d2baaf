import { describe, expect, test } from 'vitest'
import { BarChart } from './chart.tsx'
import { findHtmlFaults } from './testing.ts'

const chart = String(
  <BarChart
    id="voorbeeld"
    title="Nodig en bekend"
    description="De getallen staan in de tabel eronder."
    series={[
      { name: 'nodig', colour: 2, look: 'stripes' },
      { name: 'bekend', colour: 1, look: 'solid' },
      { name: 'geschat', colour: 2, look: 'outline' },
    ]}
    groups={[
      {
        name: 'Voorbeeldland',
        bars: [
          { series: 0, value: 20, label: '20 nodig' },
          { series: 1, value: 0, label: '0 bekend' },
        ],
      },
      {
        name: 'Elders',
        bars: [
          { series: 0, value: 5, label: '5 nodig' },
          { series: 2, value: undefined, label: 'onbekend' },
        ],
      },
    ]}
  />,
)
const groups = chart.split('class="bar-chart__group"').slice(1)
const widths = (group: string): number[] =>
  [...group.matchAll(/<rect class="chart__[a-z]+-\d"[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  )

test('is sound HTML without a style attribute', async () => {
  expect(
    await findHtmlFaults(
      `<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>${chart}</body></html>`,
    ),
  ).toEqual([])
  expect(chart).not.toMatch(/ style=/)
})

test('each group is an image with a name and all of its numbers in words', () => {
  expect(groups).toHaveLength(2)
  expect(groups[0]).toMatch(
    /role="img" aria-labelledby="voorbeeld-1-name" aria-describedby="voorbeeld-1-bars"/,
  )
  expect(groups[0]).toContain('<title id="voorbeeld-1-name">Voorbeeldland</title>')
  expect(groups[0]).toContain('<desc id="voorbeeld-1-bars">20 nodig; 0 bekend</desc>')
})

test('all groups share one scale from zero', () => {
  const [[twenty], [five]] = groups.map(widths) as [number[], number[]]
  expect(twenty! / five!).toBeCloseTo(4, 1)
})

test('none has no bar, and neither has unknown; both keep their label', () => {
  expect(groups.map((group) => widths(group).length)).toEqual([1, 1])
  expect(groups[0]).toContain('>0 bekend</text>')
  expect(groups[1]).toMatch(/<text class="chart__quiet"[^>]*>onbekend<\/text>/)
})

describe('series are told apart by more than colour', () => {
  test('each has its name in the legend beside its own look', () => {
    const legend = chart.slice(chart.indexOf('bar-chart__legend'), chart.indexOf('bar-chart__groups'))
    expect([...legend.matchAll(/<\/svg>([^<]+)<\/li>/g)].map(([, name]) => name)).toEqual([
      'nodig',
      'bekend',
      'geschat',
    ])
    expect(legend.match(/fill="url\(#voorbeeld-stripes-2\)"/g)).toHaveLength(1)
    expect(legend.match(/fill="none"/g)).toHaveLength(1)
  })

  test('a pattern is defined once, however many bars have it', () => {
    expect(chart.match(/<pattern id="voorbeeld-stripes-2"/g)).toHaveLength(1)
    expect(chart.match(/url\(#voorbeeld-stripes-2\)/g)).toHaveLength(3)
  })
})
