import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type FreshNewsroom, freshNewsroom } from '../../e2e/support/fresh-database'
import { smallStartingContent } from '../importing/fixtures/small-newsroom'
import { fillWithStartingContent } from '../importing/starting-content'
import { command } from './command'

const article = fileURLToPath(new URL('../importing/fixtures/colombia.zh-Hans.md', import.meta.url))

let newsroom: FreshNewsroom
before(async () => {
  const content = await smallStartingContent()
  newsroom = await freshNewsroom()
  await fillWithStartingContent(newsroom.payload, () => {}, content)
  await rm(content, { recursive: true })
})
after(() => newsroom.close())

function run(...args: string[]) {
  const settings = { DATABASE_URL: newsroom.url, SITE_URL: 'https://saldo.example' }
  return command(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/cli/import.ts', ...args],
    settings,
  )
}

test('an article is imported, and the person is told what was recognised, dropped and doubted', async () => {
  const { code, output } = await run(article, '--country', 'CO', '--language', 'zh-Hans', '--slug', 'balance')
  assert.equal(code, 0, output)
  const { docs } = await newsroom.payload.find({
    collection: 'guides',
    draft: true,
    sort: '-id',
    locale: 'zh-Hans',
  })
  assert.equal(
    output
      .trim()
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
    `Made a draft of a new guide "balance" (Colombia), in zh-Hans: 在哥伦比亚怎么查 eSIM 余额
Carriers recognised: Claro
Dropped:
line 12: a link that readers cannot follow (its text was kept): javascript:alert(1)
line 18: the picture https://example.com/screen.png (截图): it is on another site; save it as a file beside the Markdown
line 20: a promotional contact line: [TG💪+ @fixture_handle ]
line 20: a picture on another site, with that line: https://example.com/promo.png
Doubtful; look at it before you publish:
line 7: 123 is an emergency number in Colombia (all services): nobody may be sent there for a balance
Edit and publish it at https://saldo.example/admin/collections/guides/${docs[0]?.id}?locale=zh-Hans`,
  )
})

test('a wrong order is one sentence and an exit code', async () => {
  const wrong = [
    {
      args: [article, '--country', 'XX', '--language', 'en'],
      says: /^The newsroom has no country "XX": .*\.$/,
    },
    {
      args: ['none.md', '--country', 'CO', '--language', 'en'],
      says: /^There is no file none\.md: check the path\.$/,
    },
    { args: [article, '--countri', 'CO'], says: /^Unknown option '--countri'\. Use: npm run import/ },
  ]
  for (const { args, says } of wrong) {
    const { code, output } = await run(...args)
    assert.equal(code, 1)
    assert.match(output.trim(), says)
  }
})
