import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { getPayload, handleEndpoints } from 'payload'
import sharp from 'sharp'
import { setEnvironment } from '@/env'
import { asHead } from '@/requests/head'
import { ownNewsroom } from '../../../e2e/support/own-newsroom'
import { hire } from '../../../e2e/support/people'
import { decoding } from './decoding'

const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-uploads-'))
setEnvironment({ DATA_DIR: dataDir })

const newsroom = await ownNewsroom()
const { ask } = newsroom
const writer = await hire(newsroom.payload, 'writer')
const folder = String(newsroom.payload.collections.media.config.upload.staticDir)
mkdirSync(folder, { recursive: true })
after(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))

function form(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'A phone' }))
  body.set('file', new Blob([content], { type }), name)
  return body
}

const upload = (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) =>
  ask(writer, 'POST', '/media?locale=en', form(name, type, content))

const accepted = /Pictures are PNG, JPEG, WebP or AVIF, of at most 8 MB and 40 million pixels\./

const image = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#0a5f52' } })
const bytes = (buffer: Buffer) => new Uint8Array(buffer)

test('a picture is kept as WebP, and nothing behind its pixels survives', async () => {
  const jpeg = await image()
    .jpeg()
    .withExif({ IFD0: { Copyright: 'PLACE-OF-THE-PHOTO' } })
    .toBuffer()
  const polyglot = Buffer.concat([jpeg, Buffer.from('<script>alert("polyglot")</script>')])
  const { status, doc, text } = await upload('photo.jpg', 'image/jpeg', bytes(polyglot))
  assert.equal(status, 201, text)
  assert.equal(doc?.mimeType, 'image/webp')
  const files = readdirSync(folder)
  assert.ok(files.includes(String(doc?.filename)), files.join())
  for (const file of files) {
    const kept = readFileSync(path.join(folder, file), 'latin1')
    assert.doesNotMatch(kept, /polyglot|PLACE-OF-THE-PHOTO/, file)
  }
})

test('pictures keep names that can be told apart, and one of the same name takes nothing away', async () => {
  const png = bytes(await image().png().toBuffer())
  for (const [given, kept] of [
    ['余额.png', '余额.webp'],
    ['صورة.png', 'صورة.webp'],
    ['余额.png', '余额-1.webp'],
    ['my shot.png', 'my-shot.webp'],
    ['a.b.c.png', 'a-b-c.webp'],
    ['😀.png', '1f600.webp'],
    ['con.png', 'picture-con.webp'],
    [`${'余'.repeat(200)}.png`, `${'余'.repeat(50)}.webp`],
    [`${'余'.repeat(200)}.png`, `${'余'.repeat(50)}-1.webp`],
  ] as const) {
    const { status, doc, text } = await upload(given, 'image/png', png)
    assert.equal(status, 201, text)
    assert.equal(doc?.filename, kept)
    const address = String(doc?.url).replace('/api', '')
    assert.match(address, /^[\x21-\x7e]+$/, 'an address is plain ASCII')
    assert.equal((await ask(undefined, 'GET', address)).status, 200, address)
    assert.ok(readdirSync(folder).includes(kept), kept)
  }
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const impostors: [string, string, string][] = [
  ['logo.svg', 'image/svg+xml', svg],
  ['logo.png', 'image/png', svg],
  ['logo.webp', 'image/webp', `<?xml version="1.0"?>${svg}`],
  ['page.html', 'text/html', '<script>alert(1)</script>'],
  ['page.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
  ['picture.gif', 'image/gif', 'GIF89a;<script>alert(1)</script>'],
  ['empty.png', 'image/png', ''],
  ['document.pdf', 'application/pdf', '%PDF-1.4'],
]

for (const [name, type, content] of impostors) {
  test(`${name} as ${type} is refused when it holds ${content.slice(0, 12) || 'nothing'}`, async () => {
    const before = readdirSync(folder)
    const { status, text } = await upload(name, type, content)
    assert.equal(status, 400, text)
    assert.match(text, accepted)
    assert.deepEqual(readdirSync(folder), before)
  })
}

test('a small file that would unpack to a wall of pixels is refused', async () => {
  const bomb = pngOf(30_000, 30_000)
  assert.ok(bomb.length < 3_000_000)
  const { status, text } = await upload('bomb.png', 'image/png', bytes(bomb))
  assert.equal(status, 400)
  assert.match(text, /has 900 million pixels/)
  assert.match(text, accepted)
})

test('a file above the limit is refused, not cut off', async () => {
  const { status, text } = await upload('large.png', 'image/png', new Uint8Array(11_000_000))
  assert.equal(status, 400)
  assert.match(text, /large\.png.. is larger than 8 MB/)
  assert.match(text, accepted)
})

test('a picture that is not accepted is refused in the language of the panel, with what is', async () => {
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
  const large = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  const whole = await image().png().toBuffer()
  const files: [string, Buffer, RegExp][] = [
    ['photo.HEIC', heic, /^“photo\.HEIC”的格式不受支持。/],
    ['large.jpg', large, /^“large\.jpg”有 8100 万像素。/],
    ['huge.png', Buffer.alloc(11_000_000), /^“huge\.png”超过 8 MB。/],
    ['half.png', whole.subarray(0, whole.length - 40), /^图片已损坏，无法读取。/],
  ]
  for (const [name, content, why] of files) {
    const file = form(name, 'image/png', bytes(content))
    const { status, errors } = await ask(writer, 'POST', '/media?locale=en', file, 'zh')
    assert.equal(status, 400)
    assert.match(errors?.[0]?.message ?? '', why)
    assert.match(
      errors?.[0]?.message ?? '',
      /图片须为 PNG、JPEG、WebP 或 AVIF 格式，不超过 8 MB 和 4000 万像素。$/,
    )
  }
})

test('every kind that is said to be accepted is', async () => {
  for (const kind of ['png', 'jpeg', 'webp', 'avif'] as const) {
    const { status, text } = await upload(
      `kind.${kind}`,
      `image/${kind}`,
      bytes(await image().toFormat(kind).toBuffer()),
    )
    assert.equal(status, 201, text)
  }
})

test('the server never fetches a picture from an address', async (t) => {
  let fetched = false
  const server = createServer((_, response) => {
    fetched = true
    response.end('picture')
  })
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/a.png` : ''
  const data = { alt: 'x', filename: 'a.png', url }
  const sent = await ask(writer, 'POST', '/media?locale=en', data)
  assert.equal(sent.status, 400, sent.text)
  const pasted = await ask(writer, 'GET', `/media/paste-url?src=${encodeURIComponent(url)}`)
  assert.equal(pasted.status, 400, pasted.text)
  assert.equal(fetched, false)
})

test('a translator describes a picture in their language and cannot replace it', async () => {
  const { doc } = await upload('described.png', 'image/png', bytes(await image().png().toBuffer()))
  const translator = await hire(newsroom.payload, 'translator', { languages: ['ja'] })
  const address = `/media/${doc?.id}?locale=ja`
  assert.equal((await ask(translator, 'PATCH', address, { alt: '電話' })).status, 200)
  const other = form('other.png', 'image/png', bytes(await image().negate().png().toBuffer()))
  assert.equal((await ask(translator, 'PATCH', address, other)).status, 403)
})

test('a picture that is there can be seen by anybody, and one that is not there is not found', async () => {
  const { doc } = await upload('seen.png', 'image/png', bytes(await image().png().toBuffer()))
  assert.equal((await ask(undefined, 'GET', `/media/file/${doc?.filename}`)).status, 200)
  for (const name of ['gone.webp', 'x', '%00'])
    assert.equal((await ask(undefined, 'GET', `/media/file/${name}`)).status, 404, name)
})

test('a part of a picture can be asked for; what is no part of it is refused, never a fault', async () => {
  const { doc } = await upload('part.png', 'image/png', bytes(await image().png().toBuffer()))
  const get = (range: string) =>
    handleEndpoints({
      config: newsroom.payload.config,
      payloadInstanceCacheKey: newsroom.url,
      request: new Request(`http://own/api/media/file/${doc?.filename}`, { headers: { range } }),
    })
  const parts: [string, number][] = [
    ...(['bytes=0-9', 'bytes=10-', 'bytes=-5'] as const).map((range): [string, number] => [range, 206]),
    ...(['bytes=999999-', 'bytes=9-1', 'bytes=x', 'pages=1', 'bytes=0-1,4-5', 'bytes=--', ''] as const).map(
      (range): [string, number] => [range, 0],
    ),
  ]
  for (const [range, expected] of parts) {
    const { status, body } = await get(range)
    await body?.cancel()
    if (expected) assert.equal(status, expected, range)
    else assert.ok([200, 206, 416].includes(status), `${range} ${status}`)
  }
})

test('HEAD of a picture says what GET does, its length included, also where a part is asked for, and sends nothing', async () => {
  const { doc } = await upload('head.png', 'image/png', bytes(await image().png().toBuffer()))
  const get = (request: Request) =>
    handleEndpoints({ config: newsroom.payload.config, payloadInstanceCacheKey: newsroom.url, request })
  for (const [name, status] of [
    [String(doc?.filename), 200],
    ['gone.webp', 404],
  ] as const) {
    const url = `http://own/api/media/file/${name}`
    const whole = await get(new Request(url))
    const head = await asHead(get)(new Request(url, { method: 'HEAD', headers: { range: 'bytes=0-3' } }))
    assert.equal(head.status, status)
    assert.equal(head.body, null)
    assert.deepEqual([...head.headers], [...whole.headers])
    const length = (await whole.arrayBuffer()).byteLength
    if (status === 200) assert.equal(head.headers.get('content-length'), String(length))
  }
})

test('a hundred pictures at once: one is taken in at a time, and who comes behind many is told to come back', async (t) => {
  const before = readdirSync(folder).length
  const picture = bytes(await image().png().toBuffer())
  const answering = await getPayload({ config: newsroom.payload.config, key: newsroom.url })
  const connections: number[] = []
  t.mock.method(decoding, 'take', (action: () => Promise<unknown>) => {
    const { totalCount, idleCount } = answering.db.pool
    connections.push(totalCount - idleCount)
    return action()
  })
  const replies = await Promise.all(
    Array.from({ length: 100 }, (_, n) => upload(`many-${n}.png`, 'image/png', picture)),
  )
  const kept = replies.filter(({ status }) => status === 201)
  const turnedAway = replies.filter(({ status }) => status === 503)
  assert.equal(turnedAway.length + kept.length, 100, replies.map(({ status }) => status).join())
  assert.equal(kept.length, 20)
  for (const { text } of turnedAway) assert.match(text, /Many pictures are being received .* Try again/)
  assert.equal(readdirSync(folder).length, before + 2 * kept.length)
  assert.equal(connections.length, 2 * kept.length)
  assert.ok(Math.max(...connections) <= 2, connections.join())
})

/** A PNG of one colour: a few bytes for any number of pixels. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, sum])
}

/** CRC-32 as PNG has it (ISO 3309); Node's own came after Node 20. */
function crc32(data: Buffer): number {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
