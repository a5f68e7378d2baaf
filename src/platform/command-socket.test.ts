import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
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

test('a server that does not let anybody in yet answers nothing, and says so', async () => {
  expect(await callServer('/nowhere/at/all', { words: [], folder: '' }, () => {})).toBeUndefined()
})

test('half a call, a call of another shape and a command that breaks fail, and the server serves on', async () => {
  const path = await aServer(async ({ words }) => {
    if (words[0] === 'break') throw new Error('broken')
    return 0
  })
  for (const line of ['{"words":["im', '{"words":"import"}', '{"words":["break"],"folder":"/"}']) {
    const socket = connect(path)
    socket.end(`${line}\n`)
    expect(await text(socket)).toContain('{"exit":1}')
  }
  expect(await callServer(path, { words: [], folder: '/' }, () => {})).toBe(0)
})
