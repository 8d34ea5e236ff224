/** Fills the list of what is kept; on a page that stands in for one that is not kept, it says that first. */
import { whenIn } from './age'
import { keptCountries, remove } from './kept-countries'
import { stopWorkerIfIdle } from './store-country'

export async function listKept(list: HTMLElement) {
  const countries = await keptCountries()
  const pattern = document.querySelector('template')
  list.replaceChildren(
    ...countries.flatMap(({ address, name, locale, time }) => {
      const entry = pattern?.content.cloneNode(true)
      if (!(entry instanceof DocumentFragment)) return []
      entry.querySelector('a')?.setAttribute('href', address)
      entry.querySelector('b')?.append(name)
      entry.querySelector('b')?.setAttribute('lang', locale)
      entry.querySelector('time')?.append(whenIn(locale, time))
      entry.querySelector('button')?.addEventListener('click', async () => {
        await remove(address)
        await stopWorkerIfIdle()
        await listKept(list)
      })
      return entry
    }),
  )
  show('nothing-kept', countries.length === 0)
  show('not-kept', location.pathname !== list.dataset.address)
}

function show(id: string, shown: boolean) {
  const element = document.getElementById(id)
  if (element) element.hidden = !shown
}
