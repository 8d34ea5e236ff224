/**
 * Near names: a name typed with a small error. A name and a typing error of it become the same when one letter of
 * each is left out, whichever error it is (a letter wrong, missing, too many, two exchanged); so the index keeps every
 * name with each of its letters left out, and a look-up needs neither a scan nor an extension of the database.
 * The method is known as symmetric deletion.
 */
const shortest = 4
const longest = 24

/** Only for alphabets: in the writing of East Asia another character is another word. */
const alphabetic = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\d]+$/u

/** The name itself and every form with one letter left out; nothing for names too short to guess at. */
export function nearForms(key: string): string[] {
  const letters = [...key]
  if (letters.length < shortest || letters.length > longest) return []
  if (!alphabetic.test(key) || !/\p{L}{3}/u.test(key)) return []
  return [...new Set([key, ...letters.map((_, index) => letters.toSpliced(index, 1).join(''))])]
}

/** One error is forgiven, in names of eight letters or more two. */
export function isNear(typed: string, name: string): boolean {
  return distance(typed, name) <= (Math.min(typed.length, name.length) >= 8 ? 2 : 1)
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
