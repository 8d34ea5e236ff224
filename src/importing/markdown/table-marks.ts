/** Marks that say of a Markdown table what a guide's table may have beyond one heading row: other headings, merged cells. */

/** Written as `:::table{headings="both"}` around the table. */
export const tableHeadings = ['row', 'column', 'both', 'none'] as const
export type TableHeadings = (typeof tableHeadings)[number]

/** A place whose cell is the one at its left, or the one above. */
export const mergedWith = { left: '<!-- merged left -->', above: '<!-- merged above -->' } as const
