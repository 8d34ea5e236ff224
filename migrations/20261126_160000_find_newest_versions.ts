import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const tables = ['balance_checks', 'carriers', 'countries', 'glossary_terms', 'guides', 'media', 'redirects']

/** Those with texts in languages; Payload finds them by language first, and a version's own only by going through all. */
const withTexts = tables.filter((table) => table !== 'redirects')

/**
 * The newest version of a document is looked for at every save, together with its texts: without this index the
 * database puts the texts of all versions together first, and takes one of them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables) {
    const [index, versions] = namesOf(table)
    await db.execute(sql`CREATE INDEX ${index} ON ${versions} ("parent_id", "updated_at", "created_at")`)
  }
  for (const table of withTexts) {
    const [index, texts] = textNamesOf(table)
    await db.execute(sql`CREATE INDEX ${index} ON ${texts} ("_parent_id")`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.execute(sql`DROP INDEX ${namesOf(table)[0]}`)
  for (const table of withTexts) await db.execute(sql`DROP INDEX ${textNamesOf(table)[0]}`)
}

const namesOf = (table: string) => [sql.identifier(`_${table}_v_newest`), sql.identifier(`_${table}_v`)]
const textNamesOf = (table: string) => [
  sql.identifier(`_${table}_v_locales_of_version`),
  sql.identifier(`_${table}_v_locales`),
]
