import { expect, test } from '@playwright/test'
import { hire, signIn, signInAsAdmin } from '../support/sign-in'

test('a check is named in a plain text without knowing its key, and its code is shown', async ({
  page,
  request,
}) => {
  test.slow()
  const headers = await signInAsAdmin(request)
  const { docs } = await (
    await request.get('/api/carriers?where[country.code][equals]=CO&where[slug][equals]=claro&depth=0', {
      headers,
    })
  ).json()
  const [carrier] = docs
  const checks = await request.get('/api/balance-checks?where[key][equals]=co-claro-ussd-611&depth=0', {
    headers,
  })
  const [{ code }] = (await checks.json()).docs
  await signIn(page, await hire(request, { name: 'Ida', role: 'editor' }))
  await page.goto(`/admin/collections/carriers/${carrier.id}?locale=en`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  const note = page.locator('#field-note')
  const field = page.locator('.field-type').filter({ has: note })
  await note.fill('Dial  first.')
  await note.press('Home')
  for (let step = 0; step < 5; step += 1) await note.press('ArrowRight')

  await field.getByRole('button', { name: 'Name a balance check' }).click()
  const search = field.getByRole('combobox')
  await expect(search).toBeFocused()
  await expect(field.getByRole('option').first()).toContainText('Claro')
  await search.fill(`Claro ${code}`)
  await expect(field.getByRole('option').first()).toContainText(code)
  await search.press('ArrowDown')
  await search.press('ArrowUp')
  await search.press('Enter')

  await expect(note).toHaveValue(/^Dial \{check:co-claro-[a-z0-9-]+\} first\.$/)
  await expect(note).toBeFocused()
  await expect(field.locator('q')).toHaveText(`Dial \u2066${code}\u2069 first.`)
  await page.locator('#action-save').click()
  const saved = async () => {
    const reply = await request.get(`/api/carriers/${carrier.id}?locale=en&depth=0`, { headers })
    return (await reply.json()).note
  }
  await expect.poll(saved, { timeout: 30_000 }).toMatch(/^Dial \{check:/)
  await request.patch(`/api/carriers/${carrier.id}?locale=en`, { headers, data: { note: carrier.note } })

  await field.getByRole('button', { name: 'Name a balance check' }).click()
  await search.fill('no such check anywhere')
  await expect(field.getByRole('status')).toContainText('no such check anywhere')
  await search.press('Escape')
  await expect(note).toBeFocused()
})

test("a check's own text says its own code", async ({ page, request }) => {
  test.slow()
  const headers = await signInAsAdmin(request)
  const { docs } = await (
    await request.get('/api/balance-checks?where[key][equals]=co-movistar-ussd-611&depth=0', { headers })
  ).json()
  const [check] = docs
  await signIn(page, await hire(request, { name: 'Ivo', role: 'editor' }))
  await page.goto(`/admin/collections/balance-checks/${check.id}?locale=en`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  const steps = page.locator('#field-steps')
  const field = page.locator('.field-type').filter({ has: steps })
  await steps.fill('Open the dialler and call ')
  await steps.press('End')
  await field.getByRole('button', { name: 'Name a balance check' }).click()
  await field.getByRole('option').first().click()
  await expect(steps).toHaveValue('Open the dialler and call {code}')
  await expect(field.locator('q')).toHaveText(`Open the dialler and call \u2066${check.code}\u2069`)
})
