import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { makeTemporaryFolder, removeLeftBehind } from './temporary-folder.ts'

test('what a killed process left behind is removed, and what is in use is not', () => {
  const inUse = makeTemporaryFolder()
  onTestFinished(() => rmSync(inUse, { recursive: true }))
  const file = new URL('./temporary-folder.ts', import.meta.url).href
  const script = `import { makeTemporaryFolder } from ${JSON.stringify(file)}; console.log(makeTemporaryFolder())`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const leftBehind = stdout.trim()
  expect(existsSync(leftBehind)).toBe(true)
  removeLeftBehind()
  expect([existsSync(leftBehind), existsSync(inUse)]).toEqual([false, true])
})
