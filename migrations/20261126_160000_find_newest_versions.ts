import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const tables = ['balance_checks', 'carriers', 'countries', 'glossary_terms', 'guides', 'media', 'redirects']

/**
 * The newest version of a document is looked for at every save, together with its texts: without this index the
 * database puts the texts of all versions together first, and takes one of them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables) {
    const [index, versions] = namesOf(table)
    await db.execute(sql`CREATE INDEX ${index} ON ${versions} ("parent_id", "updated_at", "created_at")`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.execute(sql`DROP INDEX ${namesOf(table)[0]}`)
}

const namesOf = (table: string) => [sql.identifier(`_${table}_v_newest`), sql.identifier(`_${table}_v`)]
