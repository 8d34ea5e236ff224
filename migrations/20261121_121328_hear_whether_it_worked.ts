import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "balance_checks" ADD COLUMN "verification_doubted_since" timestamp(3) with time zone;
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_verification_doubted_since" timestamp(3) with time zone;
  CREATE INDEX "balance_checks_verification_verification_doubted_since_idx" ON "balance_checks" USING btree ("verification_doubted_since");
  CREATE INDEX "_balance_checks_v_version_verification_version_verific_1_idx" ON "_balance_checks_v" USING btree ("version_verification_doubted_since");
  CREATE INDEX "reports_day_idx" ON "reports" USING btree ("day");
  CREATE TABLE "report_limits" ("key" varchar(255) PRIMARY KEY, "points" integer NOT NULL DEFAULT 0, "expire" bigint);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "report_limits";
  DROP INDEX "balance_checks_verification_verification_doubted_since_idx";
  DROP INDEX "_balance_checks_v_version_verification_version_verific_1_idx";
  DROP INDEX "reports_day_idx";
  ALTER TABLE "balance_checks" DROP COLUMN "verification_doubted_since";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_verification_doubted_since";`)
}
