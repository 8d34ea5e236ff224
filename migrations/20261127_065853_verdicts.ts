import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Verdicts: entries of the log get their numbers, what readers doubt is said to be doubted by readers, and reports count
 * from the day on which somebody last looked.
 */

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_balance_checks_verification_doubted_by" AS ENUM('readers', 'newsroom');
  CREATE TYPE "public"."enum__balance_checks_v_version_verification_doubted_by" AS ENUM('readers', 'newsroom');
  CREATE TYPE "public"."enum_verifications_then" AS ENUM('doubted', 'retired', 'corrected');
  CREATE TYPE "public"."enum_verifications_origin" AS ENUM('person', 'starting-content');
  ALTER TYPE "public"."enum_verifications_outcome" ADD VALUE 'sources-disagree';
  DROP INDEX "_balance_checks_v_version_verification_version_verific_1_idx";
  ALTER TABLE "verifications" ALTER COLUMN "day" DROP NOT NULL;
  ALTER TABLE "verifications" ALTER COLUMN "by_id" DROP NOT NULL;
  ALTER TABLE "balance_checks" ADD COLUMN "verification_doubted_by" "enum_balance_checks_verification_doubted_by";
  ALTER TABLE "balance_checks" ADD COLUMN "verification_doubt_held_since" timestamp(3) with time zone;
  ALTER TABLE "balance_checks" ADD COLUMN "verification_failures" numeric;
  ALTER TABLE "balance_checks" ADD COLUMN "verification_reports_since" timestamp(3) with time zone;
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_verification_doubted_by" "enum__balance_checks_v_version_verification_doubted_by";
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_verification_doubt_held_since" timestamp(3) with time zone;
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_verification_failures" numeric;
  ALTER TABLE "_balance_checks_v" ADD COLUMN "version_verification_reports_since" timestamp(3) with time zone;
  ALTER TABLE "verifications" ADD COLUMN "then" "enum_verifications_then";
  ALTER TABLE "verifications" ADD COLUMN "code" varchar;
  ALTER TABLE "verifications" ADD COLUMN "number" varchar;
  ALTER TABLE "verifications" ADD COLUMN "number_shown" varchar;
  ALTER TABLE "verifications" ADD COLUMN "keyword" varchar;
  ALTER TABLE "verifications" ADD COLUMN "app" varchar;
  ALTER TABLE "verifications" ADD COLUMN "url" varchar;
  ALTER TABLE "verifications" ADD COLUMN "entry" numeric;
  ALTER TABLE "verifications" ADD COLUMN "origin" "enum_verifications_origin";
  ALTER TABLE "reports" ADD COLUMN "network" varchar;
  CREATE INDEX "reports_network_day_idx" ON "reports" USING btree ("day") WHERE "network" IS NOT NULL;
  CREATE INDEX "balance_checks_verification_verification_due_idx" ON "balance_checks" USING btree ("verification_due");
  CREATE INDEX "balance_checks_verification_verification_doubt_held_sinc_idx" ON "balance_checks" USING btree ("verification_doubt_held_since");
  CREATE INDEX "_balance_checks_v_version_verification_version_verific_2_idx" ON "_balance_checks_v" USING btree ("version_verification_doubted_since");
  CREATE INDEX "_balance_checks_v_version_verification_version_verific_3_idx" ON "_balance_checks_v" USING btree ("version_verification_doubt_held_since");
  CREATE UNIQUE INDEX "balanceCheck_entry_idx" ON "verifications" USING btree ("balance_check_id","entry");
  CREATE INDEX "_balance_checks_v_version_verification_version_verific_1_idx" ON "_balance_checks_v" USING btree ("version_verification_due");
  UPDATE "verifications" SET "origin" = 'person', "entry" = numbered."entry" FROM (
    SELECT "id", row_number() OVER (PARTITION BY "balance_check_id" ORDER BY "day", "id") AS "entry"
    FROM "verifications") numbered
  WHERE numbered."id" = "verifications"."id";
  UPDATE "balance_checks" SET "verification_doubted_by" = 'readers' WHERE "verification_doubted_since" IS NOT NULL;
  UPDATE "balance_checks" SET "verification_reports_since" = "verification_day" WHERE "verification_day" IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   UPDATE "verifications" SET "outcome" = 'could-not-check' WHERE "outcome" = 'sources-disagree';
  UPDATE "balance_checks" SET "verification_doubted_since" = NULL WHERE "verification_doubted_by" = 'newsroom';
  DELETE FROM "verifications" WHERE "origin" = 'starting-content';
  UPDATE "verifications" SET "day" = "created_at" WHERE "day" IS NULL;
  ALTER TABLE "verifications" ALTER COLUMN "outcome" SET DATA TYPE text;
  DROP TYPE "public"."enum_verifications_outcome";
  CREATE TYPE "public"."enum_verifications_outcome" AS ENUM('correct', 'wrong', 'could-not-check');
  ALTER TABLE "verifications" ALTER COLUMN "outcome" SET DATA TYPE "public"."enum_verifications_outcome" USING "outcome"::"public"."enum_verifications_outcome";
  DROP INDEX "balance_checks_verification_verification_due_idx";
  DROP INDEX "balance_checks_verification_verification_doubt_held_sinc_idx";
  DROP INDEX "_balance_checks_v_version_verification_version_verific_2_idx";
  DROP INDEX "_balance_checks_v_version_verification_version_verific_3_idx";
  DROP INDEX "balanceCheck_entry_idx";
  DROP INDEX "_balance_checks_v_version_verification_version_verific_1_idx";
  ALTER TABLE "verifications" ALTER COLUMN "day" SET NOT NULL;
  ALTER TABLE "verifications" ALTER COLUMN "by_id" SET NOT NULL;
  CREATE INDEX "_balance_checks_v_version_verification_version_verific_1_idx" ON "_balance_checks_v" USING btree ("version_verification_doubted_since");
  ALTER TABLE "balance_checks" DROP COLUMN "verification_doubted_by";
  ALTER TABLE "balance_checks" DROP COLUMN "verification_doubt_held_since";
  ALTER TABLE "balance_checks" DROP COLUMN "verification_failures";
  ALTER TABLE "balance_checks" DROP COLUMN "verification_reports_since";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_verification_doubted_by";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_verification_doubt_held_since";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_verification_failures";
  ALTER TABLE "_balance_checks_v" DROP COLUMN "version_verification_reports_since";
  ALTER TABLE "verifications" DROP COLUMN "then";
  ALTER TABLE "verifications" DROP COLUMN "code";
  ALTER TABLE "verifications" DROP COLUMN "number";
  ALTER TABLE "verifications" DROP COLUMN "number_shown";
  ALTER TABLE "verifications" DROP COLUMN "keyword";
  ALTER TABLE "verifications" DROP COLUMN "app";
  ALTER TABLE "verifications" DROP COLUMN "url";
  ALTER TABLE "verifications" DROP COLUMN "entry";
  ALTER TABLE "verifications" DROP COLUMN "origin";
  ALTER TABLE "reports" DROP COLUMN "network";
  DROP TYPE "public"."enum_balance_checks_verification_doubted_by";
  DROP TYPE "public"."enum__balance_checks_v_version_verification_doubted_by";
  DROP TYPE "public"."enum_verifications_then";
  DROP TYPE "public"."enum_verifications_origin";`)
}
