/**
 * Unseen characters: what comes along when text is copied and nobody sees: spaces of no width, soft hyphens, marks of
 * direction, and the frame that makes a digit a keycap. In a code or a keyword they are dialled or sent; beside a number
 * they hide it. U+200C and U+200D stay: they shape letters and pictures.
 */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const keycap = /([\d*#])\uFE0F?\u20E3/g

/** `1️⃣2️⃣3️⃣` becomes `123`, and `RESTO` followed by U+200B becomes `RESTO`. */
export function withoutUnseen(text: string): string {
  return text.replace(keycap, '$1').replace(unseen, '')
}
