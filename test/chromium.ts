/** The browser of the tests: Playwright's own or an installed Chromium, fetched or installed when there is none. */
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { command, tool } from '@/cli/command'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export async function chromiumHere(): Promise<string> {
  return found() ?? (await downloaded()) ?? (await fromDebian()) ?? refuse()
}

function found(): string | undefined {
  return [chromium.executablePath(), ...installed].find((path) => existsSync(path))
}

async function downloaded(): Promise<string | undefined> {
  await tool('playwright', ['install', 'chromium'])
  return found()
}

async function fromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  await command('apt-get', ['update', '-qq'])
  await command('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
  return found()
}

function refuse(): never {
  throw new Error(
    'No browser was found for the tests: install Chromium (Debian: apt-get install chromium), then run npm test again.',
  )
}
