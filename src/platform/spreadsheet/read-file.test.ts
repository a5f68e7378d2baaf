import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readTableBytes } from './read-file.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-read-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a file gives its bytes; a folder, and what is not there, gives none', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'lijst.csv'), 'naam')
  expect(await readTableBytes(join(folder, 'lijst.csv'))).toEqual({ bytes: Buffer.from('naam') })
  expect(await readTableBytes(folder)).toEqual({ missing: true })
  expect(await readTableBytes(join(folder, 'nergens.csv'))).toEqual({ missing: true })
})

test('a file of gigabytes is refused by its size, unread', async () => {
  const path = join(aFolder(), 'groot.csv')
  writeFileSync(path, '')
  // A file with a hole in it: as large as it says, and nothing on the disk.
  truncateSync(path, 8 * 2 ** 30)
  expect(await readTableBytes(path)).toEqual({ problem: { code: 'too-large', detail: '50 MB' } })
})
