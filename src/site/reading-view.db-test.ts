/**
 * What browsers make of a page: the reading view keeps the answer whole, and what is dialled or typed stands in the
 * page once, as it is dialled, where no translator touches it. Pages as they are served, of facts of the test's own.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { getPayload } from 'payload'
import { addresses } from '@/addresses'
import type { Language } from '@/translation/languages'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import {
  prose,
  sampleCarrier,
  sampleCheck,
  sampleCountry,
  sampleGuide,
} from '../../e2e/support/sample-documents'
import { handleRequest } from './handle-request'
import { spelled } from './parts/spelled'

const newsroom = await ownNewsroom()
const { payload } = newsroom
/** The one that pages find. */
const ofPages = await getPayload({ config: payload.config })
newsroom.atEnd(() => ofPages.destroy())
await fill()

/** Carriers and keys are called what reading views take for the edge of a page. */
async function fill() {
  const data = sampleCountry({ slug: 'norway', emergencyNumbers: [{ number: '118', service: 'police' }] })
  const country = (await payload.create({ collection: 'countries', data })).id
  const carrier = async (name: string, slug: string) =>
    (await payload.create({ collection: 'carriers', data: sampleCarrier(country, { name, slug }) })).id
  const [extra, related, sidebar] = [
    await carrier('Extra Com', 'extra-com'),
    await carrier('A-Mobile (Related)', 'related'),
    await carrier('Menu & Sidebar', 'sidebar'),
  ]
  const check = async (data: ReturnType<typeof sampleCheck>) =>
    (await payload.create({ collection: 'balance-checks', locale: 'en', data })).id
  const dial = await check({
    ...sampleCheck(extra, { key: 'no-extra-com-ussd', code: '*611#' }),
    steps: steps('*611#'),
  })
  const text = await check({
    ...sampleCheck(related, { key: 'no-related-sms', channel: 'sms', number: '2525', keyword: 'SALDO' }),
    ...{ steps: steps('SALDO'), sampleReply: 'Du har 100 kr', replyLanguages: ['nb'] },
  })
  const call = await check(
    sampleCheck(sidebar, {
      key: 'no-footer-call',
      channel: 'call',
      number: '+4791509000',
      numberShown: '+47 915 09 000',
    }),
  )
  await check(sampleCheck(sidebar, { key: 'no-comment-app', channel: 'app', app: 'Min Meny' }))
  const body = prose('Dial *611#, or text SALDO to the carrier, or open Min Meny.')
  body.root.children.push(
    ...[dial, text, call].map((balanceCheck) => block({ blockType: 'balance-check', balanceCheck })),
    block({ blockType: 'comparison', carriers: [] }),
    block({ blockType: 'note', title: 'Before you travel', text: prose('It needs +47 21 54 71 71.') }),
  )
  const guide = sampleGuide(country, { slug: 'guide', body, carriers: [extra, related, sidebar] })
  await payload.create({ collection: 'guides', locale: 'en', data: { ...guide, _status: 'published' } })
}

function steps(words: string) {
  return `Open the phone app and enter ${words}.\nRead the answer.`
}

function block(fields: object) {
  return { type: 'block', version: 2, format: '' as const, fields }
}

async function htmlOf(address: string): Promise<string> {
  return (await handleRequest(new Request(`http://127.0.0.1:3000${address}`))).text()
}

/** As Firefox shows it, with the words of neighbouring boxes apart. */
function readingView(html: string): string {
  const { document } = parseHTML(html)
  const text = new Readability(document).parse()?.content?.replace(/(?:<[^>]+>)+/g, '|') ?? ''
  return text.replace(/&amp;/g, '&')
}

const codes = ['*611#', '+47 915 09 000', 'SALDO', '2525', '118']
const names = ['Extra Com', 'A-Mobile (Related)', 'Menu & Sidebar']

const pagesOf = (language: Language) => ({
  [addresses.country(language, 'norway')]: ['*611#', 'SALDO → 2525', '+47 915 09 000', '118', ...names],
  [addresses.card(language, 'norway')]: [...['*611#', 'SALDO → 2525', '+47 915 09 000', '118'], ...names],
  [addresses.carrier(language, 'norway', 'extra-com')]: ['*611#'],
  [addresses.carrier(language, 'norway', 'related')]: ['SALDO', '2525', 'Du har 100 kr'],
  [addresses.carrier(language, 'norway', 'sidebar')]: ['+47 915 09 000', 'Min Meny'],
  [addresses.guide(language, 'guide')]: [
    ...['*611#', 'SALDO', '2525', '+47 915 09 000', '+47 21 54 71 71', 'Before you travel'],
    ...['Du har 100 kr', ...names],
  ],
})

for (const language of ['en', 'ar', 'zh-Hans'] as const)
  test(`in a reading view a page keeps its answer whole, and nothing with its digits apart (${language})`, async () => {
    for (const [address, expected] of Object.entries(pagesOf(language))) {
      const view = readingView(await htmlOf(address))
      for (const words of expected) assert.ok(view.includes(words), `${address} lost ${words}:\n${view}`)
      for (const code of codes.filter((code) => spelled(code) !== code))
        assert.ok(!view.includes(spelled(code)), `${address}: ${spelled(code)}`)
    }
  })

test('a code stands once in its card, whole, and its name has the digits apart', async () => {
  const { document } = parseHTML(await htmlOf(addresses.carrier('en', 'norway', 'extra-com')))
  const key = document.querySelector('#no-extra-com-ussd .do')
  assert.equal(key?.textContent?.replace(/\s+/g, ' ').trim(), '*611# Dial')
  const code = key?.querySelector('bdi')
  assert.deepEqual(
    ['role', 'aria-label', 'dir', 'translate'].map((name) => code?.getAttribute(name)),
    ['img', '* 6 1 1 #', 'ltr', 'no'],
  )
})

test('no translator touches a code, a keyword, a number, a name or an answer', async () => {
  for (const [address, expected] of Object.entries(pagesOf('en'))) {
    const { document } = parseHTML(await htmlOf(address))
    for (const kept of document.querySelectorAll('[translate="no"], script, style, head, nav')) kept.remove()
    const rest = document.body?.textContent ?? ''
    for (const words of expected.filter((words) => words !== 'Before you travel'))
      assert.ok(!rest.includes(words), `${address}: ${words} may be translated`)
  }
})
