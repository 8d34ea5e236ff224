import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { type FreshNewsroom, freshNewsroom } from '../../e2e/support/fresh-database'
import { smallStartingContent } from '../importing/fixtures/small-newsroom'
import { fillWithStartingContent } from '../importing/starting-content'
import { command } from './command'

const slug = 'check-esim-balance-colombia'
let folder = ''
let newsroom: FreshNewsroom
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'saldo-export-'))
  const content = await smallStartingContent()
  newsroom = await freshNewsroom()
  await fillWithStartingContent(newsroom.payload, () => {}, content)
  await rm(content, { recursive: true })
})
after(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

function run(file: string, ...args: string[]) {
  const settings = { DATABASE_URL: newsroom.url, INIT_CWD: folder }
  return command(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', `src/cli/${file}.ts`, ...args],
    settings,
  )
}

test('a guide is written to a file, which comes in again', async () => {
  const out = await run('export', '--guide', slug, '--language', 'ES', '--out', 'saldo.md')
  assert.equal(out.code, 0, out.output)
  const markdown = await readFile(path.join(folder, 'saldo.md'), 'utf8')
  assert.match(markdown, /^---\ntitle: Saldo en Colombia\n/)
  assert.match(markdown, /\n::check\[co-claro-ussd-611\]\n$/)
  const again = await run('import', 'saldo.md', '--replace')
  assert.match(
    again.output,
    /^Replaced the draft of the guide "check-esim-balance-colombia" \(Colombia\), in es/,
  )
  const printed = await run('export', '--guide', slug, '--language', 'es', '--draft')
  assert.equal(printed.output, markdown)
})

test('a wrong order is one sentence and an exit code', async () => {
  const wrong = [
    { args: ['--language', 'en'], says: /^Name the guide by its id or its slug: npm run export/ },
    { args: ['--guide', slug], says: /^Name the language to export: npm run export/ },
    {
      args: ['--guide', slug, '--language', 'tlh'],
      says: /^The site has no language "tlh": use one of en, .*\.$/,
    },
    {
      args: ['--guide', 'none', '--language', 'en'],
      says: /^The newsroom has no guide with the id or slug "none"\.$/,
    },
    { args: ['--guide', slug, '--language', 'ja'], says: /has no published text in ja: add --draft .*\.$/ },
    { args: ['--guide', slug, '--language', 'ja', '--draft'], says: /has no text in ja\.$/ },
    {
      args: ['--guide', slug, '--language', 'en', '--out', 'none/x.md'],
      says: /^none\/x\.md cannot be written \(ENOENT\): name a file in a folder that you may write to\.$/,
    },
    { args: ['--gide', slug], says: /^Unknown option '--gide'\. Use: npm run export/ },
  ]
  for (const { args, says } of wrong) {
    const { code, output } = await run('export', ...args)
    assert.equal(code, 1, output)
    assert.match(output.trim(), says)
  }
})
