import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Of what is published already, only the guide's own date is known. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "guide_changes" (
      "guide_id" integer NOT NULL REFERENCES "guides" ("id") ON DELETE CASCADE,
      "language" "_locales" NOT NULL,
      "digest" text NOT NULL,
      "changed_at" timestamptz NOT NULL,
      PRIMARY KEY ("guide_id", "language")
    );
    INSERT INTO "guide_changes" ("guide_id", "language", "digest", "changed_at")
    SELECT g."id", l."_locale", md5(jsonb_build_array(g."slug", l."title", l."summary", l."body")::text), g."updated_at"
    FROM "guides" g JOIN "guides_locales" l ON l."_parent_id" = g."id"
    WHERE l."_status" = 'published';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "guide_changes"`)
}
