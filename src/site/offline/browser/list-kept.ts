/** Fills the list of what is kept; on a page that stands in for one that is not kept, it says that first. */
import { timeElement } from './age'
import { keptCountries, remove } from './kept-countries'
import { stopWorkerIfIdle } from './store-country'

export async function listKept(list: HTMLElement) {
  const { address: ownAddress, locale = 'en' } = list.dataset
  const countries = await keptCountries()
  const pattern = document.querySelector('template')
  list.replaceChildren(
    ...countries.flatMap((country, index) => {
      const entry = pattern?.content.cloneNode(true)
      if (!(entry instanceof DocumentFragment)) return []
      entry.querySelector('a')?.setAttribute('href', country.address)
      entry.querySelector('.when')?.append(timeElement(locale, country.time))
      const name = entry.querySelector('bdi')
      const button = entry.querySelector('button')
      if (!name || !button) return []
      name.append(country.name)
      name.lang = country.locale
      name.id = `kept-${index}`
      button.id = `remove-${index}`
      button.setAttribute('aria-labelledby', `${button.id} ${name.id}`)
      button.addEventListener('click', async () => {
        await remove(country.address)
        await stopWorkerIfIdle()
        await listKept(list)
      })
      return entry
    }),
  )
  show('nothing-kept', countries.length === 0)
  show('not-kept', location.pathname !== ownAddress)
}

export function show(id: string, shown: boolean) {
  const element = document.getElementById(id)
  if (element) element.hidden = !shown
}
