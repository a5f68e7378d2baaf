import { expect, onTestFinished, test } from 'vitest'
import { callServer, makeCommandSocket } from './command-socket.ts'

async function aServer(run: Parameters<ReturnType<typeof makeCommandSocket>['listen']>[0]): Promise<string> {
  const socket = makeCommandSocket()
  onTestFinished(socket.close)
  await socket.listen(run)
  return socket.path
}

test('a command runs in the server, and its lines and exit code come back', async () => {
  const path = await aServer(async ({ words, folder }, answer) => {
    answer({ say: `${words.join(' ')} in ${folder}` })
    answer({ complain: 'almost' })
    return 3
  })
  const heard: object[] = []
  expect(
    await callServer(path, { words: ['import', 'a b'], folder: '/here' }, (part) => heard.push(part)),
  ).toBe(3)
  expect(heard).toEqual([{ say: 'import a b in /here' }, { complain: 'almost' }])
})

test('a server that is gone is an error, not silence', async () => {
  await expect(callServer('/nowhere/at/all', { words: [], folder: '' }, () => {})).rejects.toThrow('ENOENT')
})
