import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Names and keywords, by table; codes and numbers had digits and signs alone before. Versions can be brought back. */
const columns: Record<string, string[]> = {
  balance_checks: ['keyword', 'app', 'title'],
  _balance_checks_v: ['version_keyword', 'version_app', 'version_title'],
  carriers: ['name', 'native_name'],
  _carriers_v: ['version_name', 'version_native_name'],
  carriers_apps: ['name'],
  _carriers_v_version_apps: ['name'],
  carriers_known_wrong: ['value'],
  _carriers_v_version_known_wrong: ['value'],
  carriers_texts: ['text'],
  _carriers_v_texts: ['text'],
  countries_locales: ['name'],
  _countries_v_locales: ['version_name'],
  countries_texts: ['text'],
  _countries_v_texts: ['text'],
}

/**
 * What nobody sees is taken out of names and keywords: it was sent with the message, and hid what is known to be wrong.
 * The delivered code that ends without a hash gets the answer that new newsrooms get with it, without a name.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION pg_temp.seen(written text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
      SELECT btrim(regexp_replace(regexp_replace(regexp_replace(written,
        '([0-9*#])\\uFE0F?\\u20E3', '\\1', 'g'),
        '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0]', '', 'g'),
        '[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u2800\\u3000]+', ' ', 'g'))
    $$`)
  for (const [table, names] of Object.entries(columns))
    for (const name of names) {
      const [from, column] = [sql.identifier(table), sql.identifier(name)]
      await db.execute(
        sql`UPDATE ${from} SET ${column} = pg_temp.seen(${column}) WHERE ${column} <> pg_temp.seen(${column})`,
      )
    }
  await db.execute(sql`
    UPDATE "balance_checks" SET "danger_confirmed_dialled" = "code"
    WHERE "key" = 'kr-neokosim-ussd-00' AND "code" = '#00' AND "danger_confirmed_dialled" IS NULL;
    UPDATE "_balance_checks_v" SET "version_danger_confirmed_dialled" = "version_code"
    WHERE "version_key" = 'kr-neokosim-ussd-00' AND "version_code" = '#00'
      AND "version_danger_confirmed_dialled" IS NULL`)
}

/** What nobody saw is not missed. */
export async function down(_: MigrateDownArgs): Promise<void> {}
