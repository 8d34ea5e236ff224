/** Every change in the panel is saved by itself a moment later; then there is nothing left to save. */
import { expect, type Page } from '@playwright/test'

export async function savedDraft(page: Page) {
  await page.waitForTimeout(3_000)
  await expect(page.locator('#action-save-draft')).toBeDisabled({ timeout: 60_000 })
}
