import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The text that somebody typed while somebody else changed the same field, until its writer has chosen. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "conflicts" (
      "id" serial PRIMARY KEY,
      "person_id" integer NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
      "collection" text NOT NULL,
      "document_id" integer NOT NULL,
      "language" text NOT NULL,
      "path" text NOT NULL,
      "typed_on" text NOT NULL,
      "value" jsonb NOT NULL,
      "set_aside_at" timestamptz NOT NULL DEFAULT now(),
      UNIQUE ("person_id", "collection", "document_id", "language", "path", "typed_on")
    );
    CREATE INDEX "conflicts_document" ON "conflicts" ("collection", "document_id");
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "conflicts"`)
}
