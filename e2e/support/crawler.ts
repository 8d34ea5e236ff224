/** Crawler: reads the site as a search engine does, several pages at a time. */
export interface Listed {
  address: string
  alternates: Record<string, string>
}

export interface Crawled extends Listed {
  status: number
  language: string
  title: string
  canonical: string
  robots: string
  /** As the page itself names them. */
  named: Record<string, string>
}

const atOnce = 16

/** Every address of every shard that the index names. */
export async function listedIn(sitemap: string): Promise<Listed[]> {
  const shards = await Promise.all(locations(await textOf(sitemap)).map(textOf))
  return shards.flatMap((shard) =>
    all(shard, /<url>(.*?)<\/url>/gs).map(([, url = '']) => ({
      address: locations(url)[0] ?? '',
      alternates: alternatesIn(url),
    })),
  )
}

export async function crawl(listed: Listed[]): Promise<Crawled[]> {
  const waiting = [...listed]
  const crawled: Crawled[] = []
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) crawled.push(await visit(next))
  })
  await Promise.all(workers)
  return crawled
}

async function visit(listed: Listed): Promise<Crawled> {
  const response = await fetch(listed.address, { redirect: 'manual' })
  const html = await response.text()
  const first = (pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
  return {
    ...listed,
    status: response.status,
    language: first(/<html lang="([^"]*)"/),
    title: first(/<title>([^<]*)<\/title>/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
    robots: first(/<meta name="robots" content="([^"]*)"/) || (response.headers.get('x-robots-tag') ?? ''),
    named: alternatesIn(html.slice(0, html.indexOf('<style'))),
  }
}

function locations(xml: string): string[] {
  return all(xml, /<loc>([^<]*)<\/loc>/g).map(([, address = '']) => address)
}

function alternatesIn(markup: string): Record<string, string> {
  const links = all(markup, /<(?:xhtml:)?link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/gi)
  return Object.fromEntries(links.map(([, language = '', address = '']) => [language, address]))
}

function all(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)]
}

export async function textOf(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return response.text()
}
