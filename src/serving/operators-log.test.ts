import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { test } from 'node:test'
import { guardConsole } from './guard-console'
import { manyRefusals, mostKinds, OperatorsLog } from './operators-log'
import { withOperatorsLog } from './with-operators-log'

function collecting() {
  const told: string[] = []
  const log = new OperatorsLog((text) => told.push(text.replace(/^\S+Z /, '')))
  return { told, log }
}

test('a fault is told once with where it happened; the minute’s end tells how many more there were', () => {
  const { told, log } = collecting()
  for (let n = 0; n < 4_313; n++) log.fault('ERROR', new Error(`Guide ${n} is lost.`))
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', /^ERROR Guide 0 is lost\.\n {4}at .*operators-log\.test\.ts.*\n/)
  log.endMinute()
  assert.equal(told[1], 'ERROR Guide 0 is lost. … and 4,312 more of these in the last minute\n')
  log.endMinute()
  assert.equal(told.length, 2)
  log.fault('ERROR', new Error('Guide 1 is lost.'))
  assert.equal(told.length, 3, 'a new minute tells it again')
  log.endMinute()
})

test('a flood of ever new kinds is counted together', () => {
  const { told, log } = collecting()
  const words = (n: number) =>
    String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + Math.floor(n / 676))
  for (let n = 0; n < 10_000; n++) log.fault('WARN', undefined, `lost ${words(n)}`)
  assert.equal(told.length, mostKinds)
  log.endMinute()
  assert.deepEqual(told.slice(mostKinds), [
    'ERROR faults of other kinds … and 9,950 more of these in the last minute\n',
  ])
  for (let n = 0; n < 10_000; n++) log.refused(`404 GET ${words(n)}`)
  log.endMinute()
  assert.deepEqual(told.slice(mostKinds + 1), [
    'NOTE 9,950 requests refused in the last minute: of other kinds\n',
  ])
})

test('refusals are told in numbers, and only when there were many', async () => {
  const { told, log } = collecting()
  const server = createServer(
    withOperatorsLog(({ url }, response) => {
      log.fault('ERROR', Object.assign(new Error('You may not.'), { status: 403 }))
      response.writeHead(url === '/api/fine' ? 200 : 401).end()
    }, log),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const ask = async (path: string) => {
    const [response] = await once(request({ port, host: '127.0.0.1', path, agent: false }).end(), 'response')
    response.resume()
    await once(response, 'close')
  }
  for (let n = 0; n < manyRefusals; n++) await ask(`/api/users/login/${n}?password=hunter2`)
  for (let n = 0; n < manyRefusals - 1; n++) await ask('/en/nowhere')
  for (let n = 0; n < manyRefusals; n++) await ask('/api/fine')
  assert.deepEqual(told, [])
  log.endMinute()
  assert.deepEqual(told, [
    'NOTE 299 requests refused in the last minute: 403 You may not.\n',
    'NOTE 100 requests refused in the last minute: 401 GET /api/users/login\n',
  ])
  server.close()
})

test('whatever is printed as an error says its request, and nothing of what was worked with', () => {
  const { told, log } = collecting()
  const openConsole = guardConsole(log)
  const { error, warn } = console
  log.during({ method: 'POST', path: '/api/users/ada%40example.org' }, () => {
    console.error('\u001b[31m⨯\u001b[39m', new Error('The disk is full.', { cause: { password: 'hunter2' } }))
    console.error('%s failed with', 'Saving', { password: 'hunter2' })
    console.error({ password: 'hunter2' })
    console.error('token: hunter2')
  })
  console.warn('Slow\nquery')
  openConsole()
  log.endMinute()
  assert.notEqual(console.error, error)
  assert.notEqual(console.warn, warn)
  assert.deepEqual(
    told.map((text) => text.split('\n')[0]),
    [
      'ERROR POST /api/users/(e-mail) 500: The disk is full.',
      'ERROR POST /api/users/(e-mail) 500: Saving failed with',
      'ERROR POST /api/users/(e-mail) 500: Something was printed that is no text.',
      'ERROR POST /api/users/(e-mail) 500: token: …',
      'WARN Slow query',
    ],
  )
})
