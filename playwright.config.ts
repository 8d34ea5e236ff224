import { defineConfig } from '@playwright/test'
import { settings } from '@/env'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Generous: a busy machine is no fault of the product.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  use: {
    baseURL: settings.siteUrl,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: settings.chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
