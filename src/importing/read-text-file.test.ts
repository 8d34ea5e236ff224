import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { readTextFile } from './read-text-file'

let folder = ''
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'saldo-text-'))
})
after(() => rm(folder, { recursive: true }))

async function read(bytes: string | Uint8Array) {
  const file = path.join(folder, 'file.md')
  await writeFile(file, bytes)
  return readTextFile(file, 'file.md')
}

const refused = (reading: Promise<unknown>, message: RegExp) =>
  assert.rejects(reading, { name: 'ImportError', message })

test('line ends and a byte order mark do not matter', async () => {
  assert.equal(await read('\uFEFFa\r\nb\rc'), 'a\nb\nc')
})

test('what is not a text is refused, in a sentence that says what to do', async () => {
  await refused(
    readTextFile(path.join(folder, 'none.md'), 'none.md'),
    /^There is no file none\.md: check the path\.$/,
  )
  await refused(readTextFile(folder, 'folder'), /^folder is not a file/)
  await refused(read(' \n\n'), /is empty/)
  await refused(read('a\0b'), /is not text/)
  await refused(read(new Uint8Array([0xd3, 0xe0, 0xb6, 0xee])), /is not UTF-8 text: save it as UTF-8/)
  await refused(read('x'.repeat(1_000_001)), /larger than 1 MB/)
})
