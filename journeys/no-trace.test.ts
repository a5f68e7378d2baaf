import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startProduct } from './product.ts'

const typed = ['Wageningne', 'Xyzzyveen', 'Geheimdorp</b>', 'Q'.repeat(300), 'Z'.repeat(50_000)]

test('nothing of what people type is in the log of the product, nor in anything it keeps', async () => {
  const product = await startProduct()
  onTestFinished(product.stop)
  for (const plaats of typed) {
    const answer = await fetch(`${product.address}/zoeken`, {
      method: 'POST',
      body: new URLSearchParams({ plaats }),
    })
    expect([200, 413, 422]).toContain(answer.status)
    expect(answer.url).toBe(`${product.address}/zoeken`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    await answer.text()
  }
  const kept = filesBelow(product.folder).map((file) => readFileSync(file, 'latin1'))
  for (const words of typed) {
    const trace = words.slice(0, 12)
    expect(product.log()).not.toContain(trace)
    expect(
      kept.some((text) => text.includes(trace)),
      trace,
    ).toBe(false)
  }
})

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
