/**
 * Every change in the panel is saved by itself a moment later; then there is nothing left to save. When a change falls
 * into a save that is under way, Payload's button may stay as it was although all is saved: then it is pressed.
 */
import { expect, type Page } from '@playwright/test'

export async function savedDraft(page: Page) {
  const save = page.locator('#action-save-draft')
  await page.waitForTimeout(3_000)
  await expect(async () => {
    if (await save.isEnabled()) await save.click()
    await expect(save).toBeDisabled({ timeout: 5_000 })
  }).toPass({ timeout: 180_000 })
  await expect(page, 'a new document has its own address by then').toHaveURL(/\/\d+(\?|$)/)
}
