/**
 * Network first: a reader with a line gets the page of now; only when the line is dead, or answers nothing for
 * seconds, the copy, which says how old it is; and for what is not kept, a page that says so.
 */
import { withAge } from './age'
import { copyOfPage, type KeptCountry, keptCountries } from './kept-countries'

/** At 64 kbps the heaviest page needs 2 s. */
const patience = 5_000

export async function networkFirst(url: string, network: Promise<Response>): Promise<Response> {
  try {
    return await Promise.race([network, late()])
  } catch {
    const kept = await keptCountries()
    return (await copyOf(url, kept)) ?? network.catch(() => notKept(url, kept))
  }
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('late')), patience))
}

async function copyOf(url: string, kept: KeptCountry[]): Promise<Response | undefined> {
  const found = await copyOfPage(url, kept)
  if (!found) return undefined
  const { page, country } = found
  return new Response(withAge(await page.text(), country, Date.now()), { headers: page.headers })
}

/** In the language of the address, if anything is kept in it; otherwise in that of the newest copy. */
async function notKept(url: string, kept: KeptCountry[]): Promise<Response> {
  const language = new URL(url).pathname.split('/')[1]?.toLowerCase()
  const country = kept.find(({ address }) => address.startsWith(`/${language}/`)) ?? kept[0]
  const page = country && (await copyOfPage(country.address.replace(/[^/]+$/, 'offline'), [country]))?.page
  if (!page) return Response.error()
  return new Response(page.body, { status: 503, headers: page.headers })
}
