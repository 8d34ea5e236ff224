/** Pictures and films of a pasted page. A text of ours shows pictures that were uploaded; these are counted. */

const film = 'video, audio, iframe, object, embed'
const picture = 'picture, img, svg, canvas'

export function dropMedia(body: HTMLElement): { pictures: number; films: number } {
  for (const sign of body.querySelectorAll('img[alt]')) asSign(sign)
  const films = [...body.querySelectorAll(film)].filter((one) => !one.parentElement?.closest(film))
  for (const one of films) one.remove()
  const pictures = [...body.querySelectorAll(picture)].filter((one) => !one.parentElement?.closest(picture))
  for (const one of pictures) one.remove()
  return { films: films.length, pictures: pictures.filter(isSeen).length }
}

/** WordPress and others draw each emoji as a picture that is called like it. */
function asSign(image: Element) {
  const alt = image.getAttribute('alt') ?? ''
  if (/^(?:\p{Emoji}|\u200D|\uFE0F|\u20E3)+$/u.test(alt)) image.replaceWith(alt)
}

/** Neither one dot that counts visits nor an ornament. */
function isSeen(one: Element): boolean {
  const isDot = ['width', 'height'].every((side) => /^[01](px)?$/.test(one.getAttribute(side) ?? ''))
  return !isDot && one.getAttribute('aria-hidden') !== 'true'
}
