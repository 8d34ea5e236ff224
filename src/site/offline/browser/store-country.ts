/**
 * Stores a country on the reader's device: its page and whatever that page links to below the country and among the
 * guides, with the script they use. Everything is there at the end, or nothing has changed.
 */
import { scriptFolder, workerAddress } from '@/addresses'
import { type Country, keptCountries, newCopy } from './kept-countries'

type Progress = (done: number, of: number) => void

/** A line that brings no page at all for so long is dead. */
const patience = 30_000

/** Why a country could not be stored: nothing came over the network. */
export class DeadLine extends Error {}

/** Rejects when a page cannot be had or the device is full; then what was kept before is still there. */
export async function storeCountry(country: Country, progress: Progress) {
  const copy = await newCopy(country)
  const line = lineWithPatience()
  try {
    const home = await line.get(country.address)
    const paths = pathsToKeep(await home.clone().text(), country.address)
    let done = 0
    const store = async (path: string, response: Response | Promise<Response>) => {
      await copy.put(path, await response)
      done += 1
      progress(done, paths.length + 1)
    }
    await Promise.all([store(country.address, home), ...paths.map((path) => store(path, line.get(path)))])
    await startWorker()
    await copy.finish()
  } catch (error) {
    await copy.abandon()
    await stopWorkerIfIdle()
    throw error
  } finally {
    line.end()
  }
}

/** In the page of a country: its carriers, its card, its guides, what is kept, and scripts. */
export function pathsToKeep(html: string, address: string): string[] {
  const language = address.slice(0, address.lastIndexOf('/'))
  const wanted = `(${address}/[\\w-]+|${language}/guides/[\\w-]+|${language}/offline|${scriptFolder}[\\w.-]+)`
  const found = html.matchAll(new RegExp(`(?:href|src)="${wanted}"`, 'g'))
  return [...new Set([...found].flatMap(([, path]) => path ?? []))]
}

/** One page that fails ends all the others, so that nobody waits for what will be thrown away. */
function lineWithPatience() {
  const controller = new AbortController()
  const { signal } = controller
  const silent = () => controller.abort(new DeadLine())
  let timer = setTimeout(silent, patience)

  /** Whatever failed first is the reason for all. */
  function giveUp(reason: Error): never {
    controller.abort(reason)
    throw signal.reason
  }
  const dead = () => giveUp(new DeadLine())

  return {
    get: async (path: string): Promise<Response> => {
      const response = await fetch(path, { signal }).catch(dead)
      if (!response.ok) giveUp(new Error(`${path} answered ${response.status}.`))
      const body = await response.blob().catch(dead)
      clearTimeout(timer)
      timer = setTimeout(silent, patience)
      return new Response(body, { headers: headersToKeep(response) })
    },
    end: () => {
      clearTimeout(timer)
      controller.abort()
    },
  }
}

/** What a page may do stays with it; how it came over the wire does not. */
function headersToKeep({ headers }: Response): [string, string][] {
  return ['content-type', 'content-language', 'content-security-policy', 'x-content-type-options']
    .map((name): [string, string] => [name, headers.get(name) ?? ''])
    .filter(([, value]) => value)
}

/** The browser asks for a newer worker once a day at most, not on every page. */
async function startWorker() {
  await navigator.serviceWorker.register(workerAddress, { updateViaCache: 'all' })
  await navigator.serviceWorker.ready
}

/** Without a country there is nothing to serve, and nothing of ours stays on the device. */
export async function stopWorkerIfIdle() {
  if ((await keptCountries()).length > 0) return
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
}
