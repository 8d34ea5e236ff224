/** How old a copy is, in the words of the reader's language. */
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export function whenIn(locale: string, time: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time)
}

/** A page has none before there is a moment to name: an empty one is no valid HTML. */
export function timeElement(locale: string, time: number): HTMLTimeElement {
  const dateTime = new Date(time).toISOString()
  return Object.assign(document.createElement('time'), { dateTime, textContent: whenIn(locale, time) })
}

export function agoIn(locale: string, age: number): string {
  const relative = new Intl.RelativeTimeFormat(locale)
  if (age < hour) return relative.format(-Math.max(1, Math.floor(age / minute)), 'minute')
  if (age < 2 * day) return relative.format(-Math.floor(age / hour), 'hour')
  return relative.format(-Math.floor(age / day), 'day')
}

/** The page with a note at its head, filled in: the copy of a page says so, and how old it is. */
export function withAge(
  html: string,
  { note, locale, time }: { note: string; locale: string; time: number },
  now: number,
) {
  const text = note.replace('{ago}', agoIn(locale, now - time)).replace('{when}', whenIn(locale, time))
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return html.replace(/<main[^>]*>/, (start) => `${start}<p class="notice copy" role="status">${escaped}</p>`)
}
