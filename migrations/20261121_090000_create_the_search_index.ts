import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The search index (docs/decisions/0006): tables of our own beside Payload's, so this migration is written by hand.
 * The one row in `search_changes` says that everything is still to be indexed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_entries" (
    "kind" text NOT NULL,
    "document" integer NOT NULL,
    "language" text NOT NULL,
    "country" integer,
    "carrier" integer,
    "usefulness" integer,
    "shown" jsonb NOT NULL,
    "words" tsvector NOT NULL,
    PRIMARY KEY ("kind", "document", "language")
  );
  CREATE INDEX "search_entries_country_idx" ON "search_entries" ("country", "language", "kind");
  CREATE INDEX "search_entries_carrier_idx" ON "search_entries" ("carrier", "language", "usefulness");
  CREATE INDEX "search_entries_words_idx" ON "search_entries" USING gin ("words") WITH (fastupdate = off);

  CREATE TABLE "search_names" (
    "name" text COLLATE "C" NOT NULL,
    "kind" text NOT NULL,
    "document" integer NOT NULL,
    "rank" smallint NOT NULL,
    "near" text[] NOT NULL,
    PRIMARY KEY ("name", "kind", "document")
  );
  CREATE INDEX "search_names_document_idx" ON "search_names" ("kind", "document");
  CREATE INDEX "search_names_near_idx" ON "search_names" USING gin ("near") WITH (fastupdate = off);

  CREATE TABLE "search_changes" (
    "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "tag" text NOT NULL
  );
  INSERT INTO "search_changes" ("tag") VALUES ('everything');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_changes";
  DROP TABLE "search_names";
  DROP TABLE "search_entries";`)
}
