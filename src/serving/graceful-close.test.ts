import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import { connect } from 'node:net'
import { test } from 'node:test'
import { gracefulClose } from './graceful-close'

type Gate = { opened: Promise<void>; open: () => void }

function gate(): Gate {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

async function served(app: RequestListener, patience?: number) {
  const server = createServer(app)
  const close = gracefulClose(server, patience)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { port, close }
}

/** One connection, kept open by the client. */
function client(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path = '/') => request({ port, path, agent, host: '127.0.0.1' }).end()
  return { ask, end: () => agent.destroy() }
}

async function bodyOf(response: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of response) text += chunk
  return text
}

async function answerTo(sent: ReturnType<typeof request>) {
  const [response]: IncomingMessage[] = await once(sent, 'response')
  assert.ok(response)
  return {
    status: response.statusCode,
    connection: response.headers.connection,
    body: await bodyOf(response),
  }
}

test('a request in flight is answered, and told that its connection ends; nobody else gets in', async () => {
  const [arrived, held] = [gate(), gate()]
  const { port, close } = await served(async (_, response) => {
    arrived.open()
    await held.opened
    response.end('saved')
  })
  const { ask, end } = client(port)
  const answer = answerTo(ask())
  await arrived.opened
  const closed = close()
  const [refusal]: NodeJS.ErrnoException[] = await once(request({ port, host: '127.0.0.1' }).end(), 'error')
  assert.equal(refusal?.code, 'ECONNREFUSED')
  held.open()
  assert.deepEqual(await answer, { status: 200, connection: 'close', body: 'saved' })
  await closed
  end()
})

test('an answer that had begun is sent to its end', async () => {
  const [begun, held] = [gate(), gate()]
  const { port, close } = await served(async (_, response) => {
    response.write('first ')
    begun.open()
    await held.opened
    response.end('last')
  })
  const { ask, end } = client(port)
  const answer = answerTo(ask())
  await begun.opened
  const closed = close()
  held.open()
  assert.equal((await answer).body, 'first last')
  await closed
  end()
})

test('connections that are kept open, or never sent anything, hold up nobody', {
  timeout: 5_000,
}, async () => {
  const { port, close } = await served((_, response) => response.end('ok'), 600_000)
  const { ask, end } = client(port)
  await answerTo(ask())
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  await answerTo(client(port).ask())
  await close()
  silent.destroy()
  end()
})

test('what is never answered is cut off in the end', { timeout: 5_000 }, async () => {
  const arrived = gate()
  const { port, close } = await served(() => arrived.open(), 50)
  const { ask } = client(port)
  const sent = ask()
  const failed = once(sent, 'error')
  await arrived.opened
  await close()
  const [error]: NodeJS.ErrnoException[] = await failed
  assert.equal(error?.code, 'ECONNRESET')
})
