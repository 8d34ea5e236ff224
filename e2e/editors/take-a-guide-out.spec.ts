import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { type OwnGuide, ownGuide } from '../support/own-guide'
import { signIn, signInAsAdmin } from '../support/sign-in'

let guide: OwnGuide
let headers: { Authorization: string }

test.beforeEach(async ({ request }) => {
  test.slow()
  headers = await signInAsAdmin(request)
  guide = await ownGuide(request, headers)
})
test.afterEach(() => guide.remove())

test('an editor takes a guide out as Markdown, in the language of the form and as it was saved last', async ({
  page,
}) => {
  const reply = await page.request.patch(`/api/guides/${guide.id}?locale=en&draft=true`, {
    ...{ headers, data: { title: 'Saved last: *123*1#' } },
  })
  expect(reply.status(), await reply.text()).toBe(200)
  await signIn(page)
  await page.goto(`/admin/collections/guides/${guide.id}?locale=en`)
  await page.locator('.doc-controls__popup button').first().click()
  const downloading = page.waitForEvent('download')
  await page.locator('#action-markdown').click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`${guide.slug}.en.md`)
  expect(await readFile(await download.path(), 'utf8')).toContain('title: "Saved last: *123*1#"')

  await page.goto(`/admin/collections/guides/${guide.id}?locale=ja`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-markdown').click()
  await expect(page.getByText('This guide has no saved text in 日本語')).toBeVisible()
})
