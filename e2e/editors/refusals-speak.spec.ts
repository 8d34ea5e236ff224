import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { admin, signIn } from '../support/sign-in'
import { expect, test } from '../support/testland'

const accepted = '图片须为 PNG、JPEG、WebP 或 AVIF 格式，不超过 8 MB 和 4000 万像素。'

test('of several pictures, those that are not accepted stay in sight and say why, in Chinese', async ({
  page,
}) => {
  const headers = await inChinese(page)
  const name = `test-${crypto.randomUUID()}`
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#08f' } })
    .png()
    .toBuffer()
  await page.goto('/admin/collections/media?locale=en')
  await page.getByRole('button', { name: '批量上传' }).click()
  await page.locator('.bulk-upload--add-files input[type=file]').setInputFiles([
    { name: `${name}.png`, mimeType: 'image/png', buffer: picture },
    { name: 'photo.HEIC', mimeType: 'image/heic', buffer: heic() },
  ])
  for (const file of [`${name}.png`, 'photo.HEIC']) {
    await page.locator('.file-selections').getByText(file).click()
    await page.locator('#field-alt').fill('A phone')
  }
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(
    page.locator('.field-error').getByText(`“photo.HEIC”的格式不受支持。${accepted}`),
  ).toBeVisible()
  await expect(page.locator('.file-selections').getByText('photo.HEIC')).toBeVisible()
  const saved = await page.request.delete(`/api/media?where[filename][like]=${name}`, { headers })
  expect((await saved.json()).docs, await saved.text()).toHaveLength(1)
})

test('a picture of 11 MB is refused in Chinese, and the tab goes on', async ({ page }) => {
  await inChinese(page)
  await page.goto('/admin/collections/media/create?locale=en')
  const buffer = Buffer.alloc(11_000_000)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'large.jpg', mimeType: 'image/jpeg', buffer })
  await page.locator('#field-alt').fill('A phone')
  await page.locator('#action-save').click()
  await expect(page.getByText(`文件超过 8 MB。${accepted}`).first()).toBeVisible()
  await page.goto('/admin/collections/media')
  await expect(page.getByRole('heading', { name: '图片' })).toBeVisible()
})

test('countries in use are named one by one when several are deleted from the list', async ({
  page,
  testland,
}) => {
  await inChinese(page)
  await page.goto(`/admin/collections/countries?locale=en&where[slug][equals]=${testland.path.slice(1)}`)
  await page.locator('tbody input[type=checkbox]').first().check()
  await page.getByRole('button', { name: '删除' }).click()
  await page.locator('#confirm-action').click()
  const refusal = `无法删除“${testland.name}”。仍有 4 个运营商引用它。请先移走或删除。`
  await expect(page.getByText(refusal)).toBeVisible()
})

test('a country in use is refused in its own view, with what to do first', async ({ page, testland }) => {
  const headers = await inChinese(page)
  const slug = testland.path.slice(1)
  const found = await page.request.get(`/api/countries?where[slug][equals]=${slug}&depth=0`, { headers })
  const [country]: { id: number }[] = (await found.json()).docs
  await page.goto(`/admin/collections/countries/${country?.id}?locale=en`)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  await page.locator('#confirm-action').click()
  await expect(page.getByText(`无法删除“${testland.name}”。仍有 4 个运营商引用它。`)).toBeVisible()
})

test('Payload’s own refusals and ours say why over REST and GraphQL', async ({ request, page }) => {
  const headers = { ...(await signIn(page)), 'Accept-Language': 'zh' }
  const told = async (method: string, path: string, data?: object) =>
    sentence(request, method, path, data, headers)
  expect(await told('post', '/api/users/login', { ...admin(), password: 'wrong' })).toBe(
    '提供的电子邮件或密码不正确。',
  )
  expect(await told('get', '/api/countries/987654')).toBe('未找到')
  expect(await told('get', '/api/countries/5x')).toContain('ID 是整数')
  expect(await told('post', '/api/countries?locale=en', { name: 'a\u0000b' })).toContain(
    '“名称”含有无法保存的字符',
  )
  const query = 'mutation { updateCarrier(id: 1, data: { country: 987654 }) { id } }'
  expect(await told('post', '/api/graphql', { query })).toContain('引用的记录 987654 不存在')
  const notFound = await told('post', '/api/graphql', { query: '{ Country(id: 987654) { id } }' })
  expect(notFound).toBe('未找到')
})

async function inChinese(page: Page) {
  const headers = await signIn(page)
  await page
    .context()
    .addCookies([{ name: 'payload-lng', value: 'zh', url: test.info().project.use.baseURL }])
  return headers
}

async function sentence(
  request: APIRequestContext,
  method: string,
  path: string,
  data: object | undefined,
  headers: Record<string, string>,
): Promise<string> {
  const reply = await request.fetch(path, { method, headers, data })
  const { errors }: { errors?: { message: string }[] } = await reply.json()
  return errors?.[0]?.message ?? ''
}

/** The beginning of a HEIC file: browsers cannot make one. */
function heic(): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
}
