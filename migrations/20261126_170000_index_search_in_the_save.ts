import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Search is indexed by the save itself: the queue of changes goes. What waited in it is found by the rebuild that a start
 * makes, because the index has no version yet. What tables said in comments is in Payload's key-value table.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE "search_changes";
    COMMENT ON TABLE "search_names" IS NULL;
    INSERT INTO "payload_kv" ("key", "data")
    SELECT 'starting content', '"filled in"'
    WHERE obj_description('payload_migrations'::regclass) = 'saldo: starting content filled in'
    ON CONFLICT DO NOTHING;
    COMMENT ON TABLE "payload_migrations" IS NULL`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "search_changes" (
      "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      "tag" text NOT NULL
    );
    INSERT INTO "search_changes" ("tag") VALUES ('everything');
    DELETE FROM "payload_kv" WHERE "key" IN ('starting content', 'search index version')`)
}
