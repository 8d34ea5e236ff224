import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who has which document open, in which language. Worth nothing after a crash, so that it is not logged. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNLOGGED TABLE "presence" (
      "tab" text PRIMARY KEY,
      "person_id" integer NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
      "collection" text NOT NULL,
      "document_id" integer NOT NULL,
      "language" text NOT NULL,
      "seen_at" timestamptz NOT NULL
    );
    CREATE INDEX "presence_document" ON "presence" ("collection", "document_id");
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "presence"`)
}
