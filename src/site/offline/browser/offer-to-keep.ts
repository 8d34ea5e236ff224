/** The control with which a reader keeps a country, brings its copy up to date, or removes it. */
import { timeElement } from './age'
import { type Country, keptCountry, remove } from './kept-countries'
import { whileStoring } from './leftovers'
import { DeadLine, stopWorkerIfIdle, storeCountry } from './store-country'

const day = 86_400_000

export async function offerToKeep(control: HTMLElement) {
  const { address = '', name = '', locale = 'en', note = '' } = control.dataset
  const country: Country = { address, name, locale, note }

  async function store() {
    show(control, 'storing')
    try {
      await whileStoring(() => storeCountry(country, (done, of) => progressOf(control, done / of)))
      await showState()
      askToStay()
    } catch (error) {
      await showState(problemIn(error))
    }
  }

  async function showState(...problems: string[]) {
    const kept = await keptCountry(address)
    if (kept) {
      control.querySelector('.when')?.replaceChildren(timeElement(locale, kept.time))
      nameManifest(control.dataset.manifest)
    }
    show(control, kept ? 'kept' : 'idle', ...problems)
    return kept
  }

  control.addEventListener('click', async ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset.do : undefined
    if (!action) return
    control.focus()
    if (action === 'store') return store()
    await remove(address)
    await stopWorkerIfIdle()
    await showState()
  })

  const kept = await showState()
  control.hidden = false
  if (kept && Date.now() - kept.time > day && isUnmetered()) await store()
}

/** Each part says in which states it is seen. */
function show(control: HTMLElement, ...states: string[]) {
  for (const part of control.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !states.includes(part.dataset.when ?? '')
  progressOf(control, 0)
}

function progressOf(control: HTMLElement, share: number) {
  for (const bar of control.getElementsByTagName('progress')) bar.value = share
}

/** Browsers clear away what a site stored, unless it asked; some ask the reader in turn. */
function askToStay() {
  navigator.storage?.persist?.().catch(() => undefined)
}

/** Names the part of the control that says it. */
function problemIn(error: unknown): string {
  if (error instanceof DeadLine) return 'failed'
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return full ? 'full' : 'failedOtherwise'
}

/** From now on the site can be installed. */
function nameManifest(address = '') {
  if (document.querySelector('link[rel=manifest]')) return
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: address }))
}

/** Only a browser that says so is on a line that costs nothing; most say nothing. */
function isUnmetered(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  if (typeof connection !== 'object' || connection === null) return false
  const type = Reflect.get(connection, 'type')
  return (type === 'wifi' || type === 'ethernet') && Reflect.get(connection, 'saveData') !== true
}
