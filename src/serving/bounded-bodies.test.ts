import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { after, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { BodiesInFlight, type Room } from './bodies-in-flight'
import { handleRequests, patience, withBoundedBodies } from './bounded-bodies'

const kB = 1024
const MB = 1024 * kB
const common = { 'x-content-type-options': 'nosniff' }

/** A site that reads every body, and what came to it. */
async function openSite({ room, times = patience, app, isSignedIn = () => true }: Partial<Opening> = {}) {
  const bodies = new BodiesInFlight((_, hop) => hop < 1, room)
  const connections: Socket[] = []
  const came: { url?: string; length: number }[] = []
  const reading: RequestListener = async (incoming, response) => {
    const length = await lengthOf(incoming)
    came.push({ url: incoming.url, length })
    response.end(String(length))
  }
  const server = createServer(times)
  handleRequests(server, withBoundedBodies(app ?? reading, { isSignedIn, bodies, common }))
  server.on('connection', (connection) => connections.push(connection))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return { port, bodies, connections, came, server }
}

type Opening = { room: Room; times: typeof patience; app: RequestListener; isSignedIn: () => boolean }

/** As Next reads it: in its own time. */
async function lengthOf(incoming: IncomingMessage): Promise<number> {
  await setImmediate()
  let length = 0
  for await (const chunk of incoming) length += chunk.length
  return length
}

type Sent = { method?: string; chunked?: boolean; headers?: Record<string, string> }

/** Sends it to the end, as browsers do, whatever the server says meanwhile. */
async function send(
  port: number,
  path: string,
  body: Buffer,
  { method = 'POST', chunked, headers }: Sent = {},
) {
  const length = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(body.length) }
  const sent = request({ port, host: '127.0.0.1', path, method, headers: { ...length, ...headers } })
  sent.end(body)
  const [[response]] = await Promise.all([once(sent, 'response'), once(sent, 'finish')])
  return answerOf(response)
}

async function answerOf(response: IncomingMessage) {
  let text = ''
  for await (const chunk of response) text += chunk
  return { status: response.statusCode, headers: response.headers, text }
}

/** A connection that writes what no client library would. `answered`: all that comes back until it is closed. */
async function rawConnection(port: number) {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (data) => {
    answer += data
  })
  socket.on('error', () => {})
  await once(socket, 'connect')
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(answer)))
  return { socket, closed, answered: () => answer }
}

const post = (path: string, headers: string) => `POST ${path} HTTP/1.1\r\nHost: saldo\r\n${headers}\r\n\r\n`

const form = { 'content-type': 'multipart/form-data; boundary=x' }
const limits: [path: string, bytes: number, headers?: Record<string, string>][] = [
  ['/api/users/login', 16 * kB],
  ['/api/users/forgot-password', 16 * kB],
  ['/api/users/reset-password/', 16 * kB],
  ['/api/users/refresh-token?x', 16 * kB],
  ['/api/users/first-register', 16 * kB],
  ['/api/users/unlock', 16 * kB],
  ['/api/users/LOG%49N', 16 * kB],
  ['/api/media/../users/login', 16 * kB],
  ['/ja/did-it-work', 16 * kB],
  ['/', 16 * kB],
  ['/no/such/page', 16 * kB],
  ['/apix', 16 * kB],
  ['/en/%ff', 16 * kB],
  ['/api/graphql', 100 * kB],
  ['/api/guides', 4 * MB],
  ['/api/users/5', 4 * MB],
  ['/api/payload-preferences/x', 100 * kB],
  ['/admin', 4 * MB],
  ['/admin/login', 4 * MB],
  ['/api/media', 4 * MB],
  ['/api/media', 8 * MB, form],
  ['/api/media/5', 8 * MB, form],
  ['/api/guides', 4 * MB, form],
]

describe('a body larger than its address takes', () => {
  it('is refused, and up to the limit it comes through whole, with a length or without one', async () => {
    const { port, came } = await openSite()
    for (const [path, bytes, headers] of limits) {
      for (const chunked of [false, true]) {
        came.length = 0
        const passed = await send(port, path, Buffer.alloc(bytes), { chunked, headers })
        assert.deepEqual([passed.status, passed.text], [200, String(bytes)], path)
        const refused = await send(port, path, Buffer.alloc(bytes + 1), { chunked, headers })
        assert.equal(refused.status, 413, path)
        assert.deepEqual(came, [{ url: path, length: bytes }])
      }
    }
  })

  it('is refused with small bodies’ limit where the method has no use for one', async () => {
    const { port, came } = await openSite()
    for (const method of ['GET', 'DELETE', 'OPTIONS']) {
      const { status } = await send(port, '/api/guides', Buffer.alloc(16 * kB + 1), { method })
      assert.equal(status, 413, method)
    }
    assert.deepEqual(came, [])
  })

  it('is refused where it is a question, which an address would hold too', async () => {
    const { port, came } = await openSite()
    for (const name of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
      const headers = { [name]: 'GET' }
      assert.equal((await send(port, '/api/guides', Buffer.alloc(100 * kB), { headers })).status, 200)
      assert.equal((await send(port, '/api/media', Buffer.alloc(100 * kB + 1), { headers })).status, 413)
      assert.equal((await send(port, '/api/users/login', Buffer.alloc(16 * kB + 1), { headers })).status, 413)
    }
    assert.equal(came.length, 2)
  })

  it('is refused before a byte of it is sent when its length says so', async () => {
    const { port, came } = await openSite()
    const { socket, answered } = await rawConnection(port)
    socket.write(post('/api/users/login', 'Content-Length: 200000000'))
    await once(socket, 'data')
    assert.match(answered(), /^HTTP\/1\.1 413 /)
    assert.deepEqual(came, [])
  })

  it('is not asked for when the client waits to be asked, and one within the limit is', async () => {
    const { port, connections, came } = await openSite()
    const headers = (bytes: number) => `Expect: 100-continue\r\nContent-Length: ${bytes}`
    const large = await rawConnection(port)
    large.socket.write(post('/api/users/login', headers(16 * kB + 1)))
    assert.match(await large.closed, /^HTTP\/1\.1 413 /)
    assert.ok(connections[0]?.destroyed)
    const small = await rawConnection(port)
    small.socket.write(post('/api/users/login', `${headers(2)}\r\nConnection: close`))
    await once(small.socket, 'data')
    small.socket.write('{}')
    assert.match(await small.closed, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /)
    assert.deepEqual(came, [{ url: '/api/users/login', length: 2 }])
  })

  it('is cut off when it has no end', async () => {
    const { port, connections, came, bodies } = await openSite()
    const { socket, closed } = await rawConnection(port)
    socket.write(post('/api/users/login', 'Transfer-Encoding: chunked'))
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    let written = 0
    const flood = () => {
      while (!socket.destroyed && socket.write(chunk)) written += chunk.length
      if (written > 16 * MB) socket.destroy()
    }
    socket.on('drain', flood)
    flood()
    assert.match(await closed, /^HTTP\/1\.1 413 /)
    const read = connections[0]?.bytesRead ?? 0
    assert.ok(read > 16 * kB && read < 13 * 16 * kB + 2 * 64 * kB, `${read}`)
    assert.deepEqual([came, bodies.bytes], [[], 0])
  })

  it('is answered so that a browser, which sends everything first, shows the answer', async () => {
    const { port } = await openSite()
    for (const chunked of [false, true]) {
      const headers = { ...form, 'accept-language': 'zh-CN' }
      const { status, text } = await send(port, '/api/media', Buffer.alloc(40 * MB), { chunked, headers })
      assert.equal(status, 413)
      assert.match(text, /^\{"errors":\[\{"message":"文件超过 8 MB。/)
    }
  })

  it('is refused in the shape that the address’s clients understand', async () => {
    const { port } = await openSite()
    const forPrograms = await send(port, '/api/users/login', Buffer.alloc(MB))
    assert.deepEqual(JSON.parse(forPrograms.text), {
      errors: [
        {
          message: 'This is larger than 16 kB, which is the most that this address takes. Send less at once.',
        },
      ],
    })
    const forPeople = await send(port, '/ja/did-it-work', Buffer.alloc(MB))
    assert.match(forPeople.text, /^This is larger than 16 kB/)
    for (const { headers } of [forPrograms, forPeople]) {
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers.connection, 'close')
    }
  })
})

describe('a body of somebody who is not signed in', () => {
  it('has 16 kB wherever it goes, with a length or without one; more needs a session', async () => {
    const { port, came } = await openSite({ isSignedIn: () => false })
    for (const [path, bytes, headers] of limits) {
      for (const chunked of [false, true]) {
        came.length = 0
        assert.equal((await send(port, path, Buffer.alloc(16 * kB), { chunked, headers })).status, 200, path)
        const refused = await send(port, path, Buffer.alloc(16 * kB + 1), { chunked, headers })
        assert.equal(refused.status, bytes > 16 * kB ? 401 : 413, path)
        assert.deepEqual(came, [{ url: path, length: 16 * kB }])
      }
    }
  })

  it('is answered when all of a long guide is sent: the session has ended, in words that the panel shows', async () => {
    const { port, came, bodies } = await openSite({ isSignedIn: () => false })
    const guide = Buffer.alloc(3.9 * MB)
    for (const chunked of [false, true]) {
      const saved = await send(port, '/api/guides/5?autosave=true', guide, { method: 'PATCH', chunked })
      assert.deepEqual([saved.status, saved.headers['www-authenticate']], [401, 'JWT'])
      assert.match(
        saved.text,
        /^\{"errors":\[\{"message":"You are not signed in, or your session has ended\. /,
      )
    }
    const state = await send(port, '/admin/collections/guides/5', guide)
    assert.equal(state.status, 401)
    assert.match(state.text, /^You are not signed in, or your session has ended\. /)
    assert.deepEqual([came, bodies.bytes], [[], 0])
  })

  it('is not asked for when the client waits to be asked', async () => {
    const { port } = await openSite({ isSignedIn: () => false })
    const { socket, closed } = await rawConnection(port)
    socket.write(post('/api/guides', `Expect: 100-continue\r\nContent-Length: ${16 * kB + 1}`))
    assert.match(await closed, /^HTTP\/1\.1 401 /)
  })
})

it('a long guide is still edited: what the panel sends comes through byte by byte, however it is read', async () => {
  const body = Buffer.from(Array.from({ length: 3.9 * MB }, (_, n) => n % 251))
  const readers: Record<string, (incoming: IncomingMessage) => Promise<Buffer>> = {
    'as a stream': async (incoming) => {
      const chunks: Buffer[] = []
      await setImmediate()
      for await (const chunk of incoming) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    'by events': async (incoming) => {
      const chunks: Buffer[] = []
      await setImmediate()
      incoming.on('data', (chunk) => chunks.push(chunk))
      await once(incoming, 'end')
      return Buffer.concat(chunks)
    },
    'as a request of the web': async (incoming) => {
      const init = { method: 'POST', body: incoming, duplex: 'half' }
      const asked: Request = Reflect.construct(Request, ['http://saldo', init])
      return Buffer.from(await asked.arrayBuffer())
    },
  }
  for (const [way, read] of Object.entries(readers)) {
    const { port } = await openSite({
      app: async (incoming, response) => {
        response.end(String(body.equals(await read(incoming))))
      },
    })
    for (const path of ['/api/guides/5?locale=en', '/admin/collections/guides/5'])
      for (const chunked of [false, true])
        assert.equal((await send(port, path, body, { chunked })).text, 'true', `${way} ${path}`)
  }
})

describe('bodies at once', { timeout: 60_000 }, () => {
  /** Sends a part of a body and no more. */
  async function begin(port: number, bytes: number, from = '198.51.100.1') {
    const connection = await rawConnection(port)
    connection.socket.write(
      post('/api/guides', `X-Forwarded-For: ${from}\r\nContent-Length: ${bytes + 1}\r\nConnection: close`),
    )
    connection.socket.write(Buffer.alloc(bytes))
    return connection
  }
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  const until = async (holds: () => boolean) => {
    while (!holds()) await setImmediate()
  }

  it('are bounded for everybody together, and there is room again when one of them is over', async () => {
    const { port, bodies } = await openSite({ room: { everybody: 300 * kB, client: 300 * kB } })
    const first = await begin(port, 200 * kB)
    await until(() => bodies.bytes >= 200 * kB)
    const refused = await send(port, '/api/guides', Buffer.alloc(200 * kB), from('198.51.100.2'))
    assert.equal(refused.status, 503)
    assert.equal(refused.headers['retry-after'], '10')
    assert.match(refused.text, /^\{"errors":\[\{"message":"Too much is being sent/)
    first.socket.write('x')
    assert.match(await first.closed, /^HTTP\/1\.1 200 /)
    const again = await send(port, '/api/guides', Buffer.alloc(200 * kB), from('198.51.100.2'))
    assert.equal(again.status, 200)
    await until(() => bodies.bytes === 0)
  })

  it('of one client leave room for everybody else', async () => {
    const { port, bodies } = await openSite({ room: { everybody: 600 * kB, client: 300 * kB } })
    await begin(port, 200 * kB)
    await until(() => bodies.bytes >= 200 * kB)
    const body = Buffer.alloc(200 * kB)
    assert.equal((await send(port, '/admin', body, from('198.51.100.1'))).status, 503)
    assert.equal((await send(port, '/admin', body, from('198.51.100.2'))).status, 200)
  })

  it('count what they take of memory, also when they come byte by byte', async () => {
    const { port } = await openSite({ room: { everybody: 300 * kB, client: 300 * kB } })
    const { socket, closed } = await rawConnection(port)
    socket.write(post('/api/guides', 'Transfer-Encoding: chunked'))
    socket.write('1\r\nx\r\n'.repeat(1_000))
    socket.end('0\r\n\r\n')
    assert.match(await closed, /^HTTP\/1\.1 503 /)
  })

  it('are over when their response is sent, or when they are refused, while the connection goes on', async () => {
    const { port, bodies, connections } = await openSite({ room: { everybody: 300 * kB, client: 300 * kB } })
    const { socket } = await rawConnection(port)
    socket.write(`${post('/api/guides', 'Content-Length: 2')}{}`)
    await once(socket, 'data')
    await until(() => bodies.bytes === 0)
    socket.write(post('/api/guides', `Content-Length: ${MB}`))
    socket.write(Buffer.alloc(400 * kB))
    await once(socket, 'data')
    await until(() => bodies.bytes === 0)
    assert.deepEqual(
      connections.map(({ destroyed }) => destroyed),
      [false],
    )
  })

  it('are over with their connection, also those whose turn to be answered never came', async () => {
    const { port, bodies } = await openSite({ app: (incoming) => incoming.resume() })
    const dropped = await begin(port, 200 * kB)
    await until(() => bodies.bytes >= 200 * kB)
    const { socket } = await rawConnection(port)
    socket.write(`${post('/api/a', 'Content-Length: 2')}{}`.repeat(3))
    await until(() => bodies.bytes > 201 * kB)
    socket.destroy()
    dropped.socket.destroy()
    await until(() => bodies.bytes === 0)
  })
})

describe('a request that does not come to an end', () => {
  it('is over after the time for it, and the application never hears of it', async () => {
    const times = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 10 }
    const { port, came, bodies, connections } = await openSite({ times })
    for (const head of [
      post('/api/guides', 'Content-Length: 1000'),
      post('/api/guides', 'Transfer-Encoding: chunked'),
      'POST /api/guides HTTP/1.1\r\nHost: saldo\r\nX-',
    ]) {
      const { socket, closed } = await rawConnection(port)
      socket.write(head)
      const trickle = setInterval(() => socket.write(head.includes('chunked') ? '1\r\nx\r\n' : 'x'), 5)
      assert.match(await closed, /^HTTP\/1\.1 408 /)
      clearInterval(trickle)
    }
    assert.deepEqual([came, bodies.bytes], [[], 0])
    assert.ok(connections.every(({ destroyed }) => destroyed))
  })

  it('is ended also while what was refused is still being sent', async () => {
    const times = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 10 }
    const { port } = await openSite({ times })
    const { socket, closed } = await rawConnection(port)
    socket.write(post('/api/users/login', 'Content-Length: 17000'))
    assert.match(await closed, /^HTTP\/1\.1 413 /)
  })

  it('is Node’s own matter where its length is none, or not the one of the body', async () => {
    const { port, came } = await openSite()
    for (const headers of [
      'Content-Length: 1e3',
      'Content-Length: -1',
      'Content-Length: 99999999999999999999999',
      'Content-Length: 2\r\nContent-Length: 3',
      'Content-Length: 2\r\nTransfer-Encoding: chunked',
    ]) {
      const { socket, closed } = await rawConnection(port)
      socket.write(`${post('/api/guides', headers)}{}`)
      assert.match(await closed, /^HTTP\/1\.1 400 /, headers)
    }
    assert.deepEqual(came, [])
    const { socket, closed } = await rawConnection(port)
    socket.write(`${post('/api/guides', 'Content-Length: 2')}{} and more`)
    assert.match(await closed, /^HTTP\/1\.1 (200|400) /)
    assert.ok(came.every(({ length }) => length === 2))
  })
})
