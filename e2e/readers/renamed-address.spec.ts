import type { Carrier } from '@/payload-types'
import { signInAsAdmin } from '../support/sign-in'
import { expect, test } from '../support/testland'

test('one browser follows a rename, and finds the page again after the rename back', async ({
  page,
  request,
  testland,
}) => {
  const { name, path } = testland.unknown
  const headers = await signInAsAdmin(request)
  const found = await request.get(`/api/carriers?where[name][equals]=${encodeURIComponent(name)}`)
  const { docs }: { docs: Carrier[] } = await found.json()
  const rename = async (slug: string) => {
    const saved = await request.patch(`/api/carriers/${docs[0]?.id}?locale=en`, { headers, data: { slug } })
    expect(saved.status(), await saved.text()).toBe(200)
  }
  /** The site hears of a rename a moment after it. */
  const arrives = (asked: string, shown: string) =>
    expect(async () => {
      await page.goto(asked)
      expect(new URL(page.url()).pathname).toBe(shown)
      await expect(page.locator('h1')).toContainText(name)
    }).toPass()
  const old = `/en${path}`
  const moved = `${old}-renamed`
  await arrives(old, old)
  await rename(`${path.split('/').at(-1)}-renamed`)
  await arrives(old, moved)
  await rename(String(path.split('/').at(-1)))
  await arrives(old, old)
  await arrives(moved, old)
})
