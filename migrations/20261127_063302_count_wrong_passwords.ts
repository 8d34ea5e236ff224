import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Wrong passwords are counted beside the accounts, so that nobody can lock out somebody else. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "sign_in_limits" ("key" varchar(255) PRIMARY KEY, "points" integer NOT NULL DEFAULT 0, "expire" bigint);
    ALTER TABLE "users" DROP COLUMN "login_attempts";
    ALTER TABLE "users" DROP COLUMN "lock_until";
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE "sign_in_limits";
    ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
    ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;
  `)
}
