/**
 * Kept country: a copy of a country's pages in one language on the reader's device, one cache each. Its label is put
 * in last, and a cache without a label counts for nothing: a copy is there whole or not at all, and the old one stays
 * until the new one is whole.
 */
export type Country = {
  /** The path of the country's page; names the copy. */
  address: string
  name: string
  /** As `Intl` takes it. */
  locale: string
  /** What a page of the copy says of itself: a message with `{ago}` and `{when}`. */
  note: string
}

export type KeptCountry = Country & { time: number; cache: string }

const prefix = 'saldo kept '
const label = '/offline/label.json'

/** The copies that are whole, the newest first. */
export async function keptCountries(): Promise<KeptCountry[]> {
  const kept = await Promise.all((await copies()).map(labelled))
  return kept.flatMap((country) => country ?? []).sort((a, b) => b.time - a.time)
}

/** The names of those that are not whole: being stored now, or never finished. */
export async function unfinishedCopies(): Promise<string[]> {
  const names = await copies()
  const labels = await Promise.all(names.map(labelled))
  return names.filter((_, index) => !labels[index])
}

async function copies(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix))
}

async function labelled(cache: string): Promise<KeptCountry | undefined> {
  const found = await (await caches.open(cache)).match(label)
  return found && { ...(await found.json()), cache }
}

export async function keptCountry(address: string): Promise<KeptCountry | undefined> {
  return (await keptCountries()).find((country) => country.address === address)
}

/** Begins a copy; nobody sees it before `finish`. */
export async function newCopy(country: Country) {
  const time = Date.now()
  const name = `${prefix}${country.address} ${time}`
  const cache = await caches.open(name)
  return {
    put: (path: string, response: Response) => cache.put(path, response),
    abandon: () => caches.delete(name),
    finish: async () => {
      await cache.put(label, Response.json({ ...country, time }))
      await remove(country.address, time)
    },
  }
}

/** Takes a country's copies away, those too that were never finished; with a time, only the ones from before it. */
export async function remove(address: string, before = Number.POSITIVE_INFINITY) {
  const start = `${prefix}${address} `
  const names = (await caches.keys()).filter((name) => name.startsWith(start))
  const old = names.filter((name) => Number(name.slice(start.length)) < before)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The newest copy of a page, whatever stands after `?`, and the country with which it was kept. */
export async function copyOfPage(
  url: string,
  among: KeptCountry[],
): Promise<{ country: KeptCountry; page: Response } | undefined> {
  for (const country of among) {
    const page = await (await caches.open(country.cache)).match(url, { ignoreSearch: true })
    if (page) return { country, page }
  }
  return undefined
}
