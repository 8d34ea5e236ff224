import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "balance_checks" ADD COLUMN "danger_confirmed_dialled" varchar;
  ALTER TABLE "balance_checks" ADD COLUMN "danger_confirmed_by_id" integer;
  ALTER TABLE "balance_checks" ADD COLUMN "danger_confirmed_day" timestamp(3) with time zone;
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_danger_confirmed_dialled" varchar;
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_danger_confirmed_by_id" integer;
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_danger_confirmed_day" timestamp(3) with time zone;
  ALTER TABLE "balance_checks" ADD CONSTRAINT "balance_checks_danger_confirmed_by_id_users_id_fk" FOREIGN KEY ("danger_confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_balance_checks_v" ADD CONSTRAINT "_balance_checks_v_version_danger_confirmed_by_id_users_id_fk" FOREIGN KEY ("version_danger_confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "balance_checks_danger_confirmed_danger_confirmed_by_idx" ON "balance_checks" USING btree ("danger_confirmed_by_id");
  CREATE INDEX "_balance_checks_v_version_danger_confirmed_version_dange_idx" ON "_balance_checks_v" USING btree ("version_danger_confirmed_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "balance_checks" DROP CONSTRAINT "balance_checks_danger_confirmed_by_id_users_id_fk";
  
  ALTER TABLE "_balance_checks_v" DROP CONSTRAINT "_balance_checks_v_version_danger_confirmed_by_id_users_id_fk";
  
  DROP INDEX "balance_checks_danger_confirmed_danger_confirmed_by_idx";
  DROP INDEX "_balance_checks_v_version_danger_confirmed_version_dange_idx";
  ALTER TABLE "balance_checks" DROP COLUMN "danger_confirmed_dialled";
  ALTER TABLE "balance_checks" DROP COLUMN "danger_confirmed_by_id";
  ALTER TABLE "balance_checks" DROP COLUMN "danger_confirmed_day";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_danger_confirmed_dialled";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_danger_confirmed_by_id";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_danger_confirmed_day";`)
}
