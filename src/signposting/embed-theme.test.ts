import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseTheme, contrast, listIgnored } from './embed-theme.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

test('whatever is asked, every word can be read on its ground', () => {
  const asked = fc.option(fc.oneof(colour, fc.string()), { nil: undefined })
  fc.assert(
    fc.property(fc.record({ ground: asked, text: asked, accent: asked }), (theme) => {
      const { ground, text, accent } = chooseTheme(theme)
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
      for (const one of [ground, text, accent]) expect(one).toMatch(/^#[0-9a-f]{6}$/)
    }),
  )
})

test('colours that can be read are taken as they were asked, short or long, with or without a mark', () => {
  expect(chooseTheme({ ground: 'FFF', text: '#000000', accent: '154273' })).toEqual({
    ground: '#ffffff',
    text: '#000000',
    accent: '#154273',
  })
})

test.each(['red', '#12345', 'javascript:alert(1)', '#fff;}body{display:none', 'url(//x)', '#gggggg', ''])(
  '%j is no colour and is ignored',
  (bad) => {
    expect(chooseTheme({ ground: bad, text: bad, accent: bad })).toEqual(chooseTheme({}))
  },
)

test('yellow on white is refused, and on a dark ground the words turn light', () => {
  expect(chooseTheme({ accent: '#ffff00' }).accent).toBe(chooseTheme({}).accent)
  expect(chooseTheme({ ground: '#101010' })).toMatchObject({ text: '#ffffff', accent: '#ffffff' })
})

test('what is asked and not taken is told: what is no colour, and what leaves words unreadable', () => {
  expect(listIgnored({ accent: '154273', text: '', ground: undefined })).toEqual([])
  expect(listIgnored({ accent: 'fff', text: 'rood', ground: 'fff' })).toEqual(['text', 'accent'])
})
