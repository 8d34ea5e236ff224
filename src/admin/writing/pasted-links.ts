/** Links of a pasted page: those that a reader can follow. Of the others the words stay. */
import { linkAddress } from '@/content/link-address'
import { unwrap } from './pasted-tree'

/** The addresses that were left out. A mark inside the page itself leads nowhere here, and is not told. */
export function tidyLinks(body: HTMLElement): string[] {
  return [...body.querySelectorAll('a')].flatMap((link) => {
    const written = link.getAttribute('href')?.trim() ?? ''
    const address = linkAddress(written)
    if (address) link.setAttribute('href', address)
    else unwrap(link)
    return address || !written || written.startsWith('#') ? [] : [written]
  })
}
