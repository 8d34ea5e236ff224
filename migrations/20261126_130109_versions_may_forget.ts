import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_carriers_v" ALTER COLUMN "version_country_id" DROP NOT NULL;
  ALTER TABLE "_balance_checks_v" ALTER COLUMN "version_carrier_id" DROP NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_carriers_v" ALTER COLUMN "version_country_id" SET NOT NULL;
  ALTER TABLE "_balance_checks_v" ALTER COLUMN "version_carrier_id" SET NOT NULL;`)
}
