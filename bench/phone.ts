/** Phone: Chromium as a reader's phone, on a line of 128 kbps that takes 300 ms to answer. */
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumHere } from '../test/chromium'

export interface Weighed {
  requests: number
  /** On the wire, headers included. */
  bytes: number
  scriptBytes: number
  /** Whether a script of the framework was among them. */
  framework: boolean
  /** When the largest text was painted. */
  paintMs: number
}

const line = { offline: false, latency: 300, downloadThroughput: 128 * 125, uploadThroughput: 128 * 125 }
const screen = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** Chromium asks for nothing of its own. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumHere(), args: quiet })
}

/** A first visit: nothing is kept from another page. */
export async function weigh(browser: Browser, address: string): Promise<Weighed> {
  const context = await browser.newContext(screen)
  try {
    const page = await context.newPage()
    const received = await receive(page)
    await page.addInitScript(watchPaint)
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
    await page.waitForTimeout(2_000)
    const paintMs = await page.evaluate(() => Number(document.documentElement.dataset.paint))
    return { ...received(), paintMs }
  } finally {
    await context.close()
  }
}

async function receive(page: Page): Promise<() => Omit<Weighed, 'paintMs'>> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', line)
  const answers = new Map<string, { script: boolean; framework: boolean }>()
  const total = { requests: 0, bytes: 0, scriptBytes: 0, framework: false }
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    answers.set(requestId, { script: type === 'Script', framework: response.url.includes('/_next/') })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId)
    total.requests += 1
    total.bytes += encodedDataLength
    if (answer?.script) total.scriptBytes += encodedDataLength
    if (answer?.framework) total.framework = true
  })
  return () => total
}

/** Runs in the page. */
function watchPaint() {
  const observer = new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries())
      document.documentElement.dataset.paint = String(Math.round(startTime))
  })
  observer.observe({ type: 'largest-contentful-paint', buffered: true })
}
