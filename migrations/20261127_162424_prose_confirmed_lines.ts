import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Words that tell readers to dial something, of which somebody has said that it is meant otherwise. */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "guides_locales" ADD COLUMN "confirmed_lines" varchar;
  ALTER TABLE "_guides_v_locales" ADD COLUMN "version_confirmed_lines" varchar;
  ALTER TABLE "countries_locales" ADD COLUMN "confirmed_lines" varchar;
  ALTER TABLE "_countries_v_locales" ADD COLUMN "version_confirmed_lines" varchar;
  ALTER TABLE "carriers_locales" ADD COLUMN "confirmed_lines" varchar;
  ALTER TABLE "_carriers_v_locales" ADD COLUMN "version_confirmed_lines" varchar;
  ALTER TABLE "balance_checks_locales" ADD COLUMN "confirmed_lines" varchar;
  ALTER TABLE "_balance_checks_v_locales" ADD COLUMN "version_confirmed_lines" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "guides_locales" DROP COLUMN "confirmed_lines";
  ALTER TABLE "_guides_v_locales" DROP COLUMN "version_confirmed_lines";
  ALTER TABLE "countries_locales" DROP COLUMN "confirmed_lines";
  ALTER TABLE "_countries_v_locales" DROP COLUMN "version_confirmed_lines";
  ALTER TABLE "carriers_locales" DROP COLUMN "confirmed_lines";
  ALTER TABLE "_carriers_v_locales" DROP COLUMN "version_confirmed_lines";
  ALTER TABLE "balance_checks_locales" DROP COLUMN "confirmed_lines";
  ALTER TABLE "_balance_checks_v_locales" DROP COLUMN "version_confirmed_lines";`)
}
