/**
 * Typo tolerance: a name typed with a small error is found. A name and a typing error of it become the same when a letter of each
 * is left out, whichever error it is (a letter wrong, missing, too many, two exchanged), and with two errors when two
 * are; so the index has every name with its letters left out, and a look-up needs neither a scan nor an extension of
 * the database. The method is known as symmetric deletion. Equal forms are candidates only: `isTypoOf` counts the errors.
 */
const shortest = 4
const longest = 24

/** Names with so many letters may have two errors: in shorter ones two make another word. */
const long = 8

/**
 * Of a longer name the letters up to here are enough: what two errors leave of the beginnings of two near names is the
 * same. It keeps the forms of a name to 79 (of 24 letters there would be 301).
 */
const compared = 12

/** Only for alphabets: in the writing of East Asia another character is another word. */
const alphabetic = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\d]+$/u

/** The name itself and every form with a letter left out, or two; nothing for names too short to guess at. */
export function deletionForms(key: string): string[] {
  const letters = [...key]
  if (letters.length < shortest || letters.length > longest) return []
  if (!alphabetic.test(key) || !/\p{L}{3}/u.test(key)) return []
  const whole = letters.slice(0, compared).join('')
  const once = [whole].flatMap(withoutOne)
  const twice = letters.length < long ? [] : once.flatMap(withoutOne)
  return [...new Set([whole, ...once, ...twice])]
}

function withoutOne(name: string): string[] {
  const letters = [...name]
  return letters.map((_, index) => letters.toSpliced(index, 1).join(''))
}

/** One error is forgiven, in names of eight letters or more two. */
export function isTypoOf(typed: string, name: string): boolean {
  const length = effectiveLength(typed, name)
  return length >= shortest && distance(typed, name) <= (length < long ? 1 : 2)
}

/** The first letter is the one that people get right: where it differs, another word is meant sooner (Mali, Bali). */
function effectiveLength(typed: string, name: string): number {
  return Math.min(typed.length, name.length) - (typed.charAt(0) === name.charAt(0) ? 0 : 2)
}

/** How many letters have to be changed, added, removed or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const exchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          exchanged ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return at(a.length, b.length)
}
