/**
 * Unseen characters: what comes along when text is copied and nobody sees: spaces of no width, soft hyphens, marks of
 * direction, fillers, control characters, and the frame that makes a digit a keycap. In a code or a keyword they are
 * dialled or sent; beside a number they hide it. Joiners (U+200C, U+200D) and what chooses between forms (U+FE0E,
 * U+FE0F) stay where they shape letters and pictures.
 */
const unseen =
  /(?!\p{Join_Control}|\p{Variation_Selector}|[\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]|(?!\s)\p{Cc}/gu
const keycap = /([\d*#])\uFE0F?\u20E3/g
/** Beside signs of ASCII there is nothing to shape; the signs of a flag (U+E0020 to U+E007F) stand behind a flag. */
const shapeless =
  /(?<=^|\p{ASCII})(?:\p{Join_Control}|\p{Variation_Selector}|[\u{E0020}-\u{E007F}])+|\p{Join_Control}+(?=[\dA-Za-z*#+]|$)/gu

/** `1️⃣2️⃣3️⃣` becomes `123`, and `RESTO` followed by U+200B becomes `RESTO`. */
export function withoutUnseen(text: string): string {
  return text.replace(keycap, '$1').replace(unseen, '').replace(shapeless, '')
}
