import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { saveBackup } from './backups.ts'

test('seven nights are kept, and the copies from before an upgrade besides', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inloop-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const night = (number: number) => Temporal.Instant.from('2026-12-01T03:30:00Z').add({ hours: 24 * number })
  const dump = new Uint8Array([1])
  saveBackup(folder, dump, night(0), 'before-upgrade')
  for (let number = 0; number < 10; number++) saveBackup(folder, dump, night(number))
  expect(readdirSync(join(folder, 'backups')).sort()).toEqual([
    ...[4, 5, 6, 7, 8, 9].map((day) => `2026-12-0${day}T03-30-00Z.tar.gz`),
    '2026-12-10T03-30-00Z.tar.gz',
    'before-upgrade-2026-12-01T03-30-00Z.tar.gz',
  ])
})
