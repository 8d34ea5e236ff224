import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Countries, carriers and guides are found by the addresses that they had (`content/former-addresses`). Until now a rename
 * left a redirect: each from an address of one kind to one of the same kind becomes a former address of what stands
 * there. The others are what people entered, and stay.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "former_addresses" (
      "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      "address" text NOT NULL,
      "country_id" integer REFERENCES "countries" ("id") ON DELETE CASCADE,
      "carrier_id" integer REFERENCES "carriers" ("id") ON DELETE CASCADE,
      "guide_id" integer REFERENCES "guides" ("id") ON DELETE CASCADE,
      CHECK (num_nonnulls("country_id", "carrier_id", "guide_id") = 1)
    );
    CREATE INDEX "former_addresses_address" ON "former_addresses" ("address");
    CREATE INDEX "former_addresses_country" ON "former_addresses" ("country_id");
    CREATE INDEX "former_addresses_carrier" ON "former_addresses" ("carrier_id");
    CREATE INDEX "former_addresses_guide" ON "former_addresses" ("guide_id");`)
  await db.execute(sql`
    WITH "places" AS (
      SELECT "id", '/' || "slug" AS "address" FROM "countries"
      UNION
      SELECT "countries"."id", "from" FROM "redirects" JOIN "countries" ON "to" = '/' || "slug"
    ), "stands" AS (
      SELECT '/' || "slug" AS "address", '^/[^/]+$' AS "kind",
        "id" AS "country_id", NULL::integer AS "carrier_id", NULL::integer AS "guide_id" FROM "countries"
      UNION ALL
      SELECT "places"."address" || '/' || "slug", '^/(?!guides/)[^/]+/(?!card$)[^/]+$', NULL, "carriers"."id", NULL
      FROM "carriers" JOIN "places" ON "places"."id" = "carriers"."country_id"
      UNION ALL
      SELECT '/guides/' || "slug", '^/guides/[^/]+$', NULL, NULL, "id" FROM "guides"
    ), "renamed" AS (
      SELECT "redirects"."id", "from", "country_id", "carrier_id", "guide_id", "updated_at"
      FROM "redirects" JOIN "stands" ON "to" = "stands"."address" AND "from" ~ "kind" AND "from" <> "to"
    ), "noted" AS (
      INSERT INTO "former_addresses" ("address", "country_id", "carrier_id", "guide_id")
      SELECT "from", "country_id", "carrier_id", "guide_id" FROM "renamed" ORDER BY "updated_at", "id"
    )
    DELETE FROM "redirects" WHERE "id" IN (SELECT "id" FROM "renamed")`)
  await db.execute(sql`DELETE FROM "_redirects_v" WHERE "parent_id" IS NULL`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "former_addresses"`)
}
