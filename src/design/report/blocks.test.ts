import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readBlocks } from './blocks.ts'
import { inks } from './drawing.ts'

const read = (main: string) => readBlocks(`<!doctype html><body><p>niet dit</p><main>${main}</main></body>`)
const plain = (text: string) => [{ text }]

test('words keep where they lead, their language and their weight, and single spaces', () => {
  expect(
    read(
      '<p class="nl-paragraph--lead">Zie <a href="/plek/x"><b>De   Haven</b></a>,\n <span lang="en">open</span>.</p>',
    ),
  ).toEqual([
    {
      kind: 'paragraph',
      look: 'lead',
      words: [
        { text: 'Zie ' },
        { text: 'De Haven', href: '/plek/x', strong: true },
        { text: ', ' },
        { text: 'open', lang: 'en' },
        { text: '.' },
      ],
    },
  ])
})

test('what one can only do on a screen is left out; what unfolds is there', () => {
  const blocks = read(
    `<form><p>Kies</p></form><button>Reken</button><div class="on-screen"><p>Klik</p></div>
     <details><summary>Laat alle 3 zien</summary><p>Alles</p></details><script>1</script><nav><p>Verder</p></nav>`,
  )
  expect(blocks).toEqual([{ kind: 'paragraph', look: 'plain', words: plain('Alles') }])
})

test('a table keeps its caption, heads, rows and foot, and which columns are numbers', () => {
  const [table] = read(
    `<section><table><caption>Mensen</caption>
     <thead><tr><th>Waar</th><th class="utrecht-table__header-cell--numeric-column">Hoeveel</th></tr></thead>
     <tbody><tr><th scope="row">Hier</th><td>1.234</td></tr><tr><td colspan="2">onbekend</td></tr></tbody>
     <tfoot><tr><th>Samen</th><td>1.234</td></tr></tfoot></table></section>`,
  )
  expect(table).toEqual({
    kind: 'table',
    caption: plain('Mensen'),
    numeric: [false, true],
    head: [plain('Waar'), plain('Hoeveel')],
    rows: [
      [plain('Hier'), plain('1.234')],
      [plain('onbekend'), []],
    ],
    foot: [[plain('Samen'), plain('1.234')]],
  })
})

test('a term stands before what it means, and a note after it', () => {
  const blocks = read('<dl><div><dt>Snelheid</dt><dd>4,7 km<p class="quiet">Bron: X</p></dd></div></dl>')
  expect(blocks).toEqual([
    { kind: 'paragraph', look: 'plain', words: [{ text: 'Snelheid', strong: true }] },
    { kind: 'paragraph', look: 'plain', words: plain('4,7 km') },
    { kind: 'paragraph', look: 'quiet', words: plain('Bron: X') },
  ])
})

describe('a drawing', () => {
  const dots = '<path class="reach-map__dots reach-map__size-1 reach-map__45" d="m5 5h0m1 1h0"/>'

  test('that says something comes along with its words, at most as large as the paper, its dots drawn', () => {
    const [picture] = read(
      `<svg role="img" class="reach-map" viewBox="0 0 100 200"><title>Kaart</title><desc>Alles</desc>${dots}</svg>`,
    )
    expect(picture).toMatchObject({ kind: 'picture', alt: 'Kaart. Alles', width: 180 })
    expect(picture).toMatchObject({
      svg: expect.stringMatching(/stroke="#8a4b08" stroke-width="2\.167" stroke-linecap="round"/),
    })
    expect(picture).toMatchObject({ svg: expect.stringContaining('d="m5 5h.02m-.02 0m1 1h.02m-.02 0"') })
  })

  test('in a legend stands before its words; one that only decorates is left out elsewhere', () => {
    const [list, ...rest] = read(
      `<ul><li><svg viewBox="0 0 22 14">${dots}</svg>Ver weg</li></ul><svg viewBox="0 0 1 1">${dots}</svg>`,
    )
    expect(list).toMatchObject({
      entries: [[{ swatch: expect.stringContaining('<path') }, { text: 'Ver weg' }]],
    })
    expect(rest).toEqual([])
  })

  test('has the colours of the light theme', () => {
    const [light] = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8').split('@media')
    for (const [name, ink] of Object.entries(inks)) expect(light).toContain(`--inloop-${name}: ${ink};`)
  })
})

test.each(['', '<p>', '<table><tr><td>half', '<ul></ul>', '<svg role="img"></svg>', '<dl><dd></dl>'])(
  'of what is empty or half (%j) is made what there is, and nothing breaks',
  (main) => {
    for (const block of read(main)) expect(['table', 'list']).toContain(block.kind)
  },
)
