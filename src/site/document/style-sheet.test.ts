import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Language, languageCodes } from '@/translation/languages'

/** Writing that the page's own fonts and headings, made for Latin letters, do not suit. */
const needsOwnType: Record<Language, boolean> = {
  ar: true,
  en: false,
  es: false,
  fr: false,
  ja: true,
  ko: true,
  nb: false,
  nl: false,
  'zh-Hans': true,
}

test('the style sheet sets the type of every writing of its own', () => {
  const sheet = readFileSync(new URL('./site.css', import.meta.url), 'utf8')
  for (const language of languageCodes) {
    assert.equal(sheet.includes(`:lang(${language}) {`), needsOwnType[language], language)
    assert.equal(sheet.includes(`:lang(${language}) h1`), needsOwnType[language], language)
  }
})
