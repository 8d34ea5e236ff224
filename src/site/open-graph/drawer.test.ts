import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import { setEnvironment } from '@/env'
import { type Language, languageCodes } from '@/translation/languages'
import { homeOgImage } from '../home/home-og-image'
import { readCommonImage } from './common-image'
import { Drawer } from './drawer'
import { coverageOf } from './drawing/coverage'
import { fontFolder } from './drawing/font-folder'
import { imageFolder } from './image-folder'
import { type OgImage, pictureSize } from './og-image'

const dataDir = mkdtempSync(path.join(tmpdir(), 'saldo-drawer-'))
const drawer = new Drawer()
let covered: Set<number>

before(async () => {
  setEnvironment({ DATA_DIR: dataDir })
  await drawer.draw(homeOgImage('en'))
  covered = await coverageOf(fontFolder(imageFolder()))
})
after(() => {
  drawer.stop()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

const words = (language: Language, text: string): OgImage => ({
  language,
  title: { text, language },
  answer: { kind: 'words', text: { text, language } },
})

async function inkOf(png: Buffer): Promise<number> {
  const { channels } = await sharp(png).greyscale().stats()
  return 251 - (channels[0]?.mean ?? 251)
}

test('the common picture and every drawn one are PNG of 1200 × 630', async () => {
  for (const png of [await readCommonImage(), await drawer.draw(homeOgImage('ar'))]) {
    const { format, width, height } = await sharp(png).metadata()
    assert.deepEqual({ format, width, height }, { format: 'png', ...pictureSize })
    assert.ok(png.length < 60_000)
  }
})

test('the fonts can write every word of the interface in every language', () => {
  for (const language of languageCodes) {
    const texts = readFileSync(new URL(`../../text/${language}.json`, import.meta.url), 'utf8')
    const written = new Set(texts.replace(/[\s\p{Cf}]/gu, ''))
    const missing = Array.from(written).filter((character) => !covered.has(character.codePointAt(0) ?? 0))
    assert.ok(written.size > 50, `${language} has words`)
    assert.deepEqual(missing, [], language)
  }
})

test('the same Han characters are written as each language writes them', async () => {
  const drawn = await Promise.all(
    (['ja', 'zh-Hans', 'ko'] as const).map(async (language) => drawer.draw(words(language, '直骨海'))),
  )
  assert.equal(new Set(drawn.map((png) => png.toString('base64'))).size, 3)
  for (const png of drawn) assert.ok((await inkOf(png)) > 1)
})

test('hostile words are drawn as words, or left out', async () => {
  const hostile = [
    '<b>&amp;</span>',
    '\u202e'.repeat(500),
    'x'.repeat(10_000),
    '\u0000',
    '',
    '😀',
    'a\n'.repeat(5_000),
  ]
  for (const text of hostile) {
    const key = { channel: 'ussd' as const, text, digits: true }
    const row = { name: text, key }
    const check = { kind: 'check' as const, action: text, key, facts: [{ text, good: true }], state: text }
    for (const answer of [words('ar', text).answer, check, { kind: 'list' as const, rows: [row, row] }]) {
      const png = await drawer.draw({ ...words('ar', text), tagline: text, above: text, answer })
      assert.equal((await sharp(png).metadata()).width, pictureSize.width)
    }
  }
})

test('a drawer that was stopped draws again', async () => {
  drawer.stop()
  assert.ok((await drawer.draw(homeOgImage('ko'))).length > 0)
})
