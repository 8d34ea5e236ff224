import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Glossary terms, pictures and redirects that are older than their versions get one of what they say now: the first
 * change of each would leave nothing to go back to.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO "_glossary_terms_v" (
      "parent_id", "version_term", "version_definition", "version_updated_at", "version_created_at", "created_at",
      "updated_at"
    )
    SELECT "id", "term", "definition", "updated_at", "created_at", "updated_at", "updated_at"
    FROM "glossary_terms" AS "term"
    WHERE NOT EXISTS (SELECT FROM "_glossary_terms_v" WHERE "parent_id" = "term"."id")
    ORDER BY "id";

    INSERT INTO "_glossary_terms_v_locales" (
      "version_preferred", "version_alternatives", "version_avoid", "version_note", "_locale", "_parent_id"
    )
    SELECT "texts"."preferred", "texts"."alternatives", "texts"."avoid", "texts"."note", "texts"."_locale", "version"."id"
    FROM "_glossary_terms_v" AS "version"
    JOIN "glossary_terms_locales" AS "texts" ON "texts"."_parent_id" = "version"."parent_id"
    WHERE NOT EXISTS (SELECT FROM "_glossary_terms_v_locales" WHERE "_parent_id" = "version"."id");

    INSERT INTO "_media_v" (
      "parent_id", "version_updated_at", "version_created_at", "version_url", "version_thumbnail_u_r_l",
      "version_filename", "version_mime_type", "version_filesize", "version_width", "version_height", "version_focal_x",
      "version_focal_y", "version_sizes_page_url", "version_sizes_page_width", "version_sizes_page_height",
      "version_sizes_page_mime_type", "version_sizes_page_filesize", "version_sizes_page_filename", "created_at",
      "updated_at"
    )
    SELECT
      "id", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height",
      "focal_x", "focal_y", "sizes_page_url", "sizes_page_width", "sizes_page_height", "sizes_page_mime_type",
      "sizes_page_filesize", "sizes_page_filename", "updated_at", "updated_at"
    FROM "media" AS "picture"
    WHERE NOT EXISTS (SELECT FROM "_media_v" WHERE "parent_id" = "picture"."id")
    ORDER BY "id";

    INSERT INTO "_media_v_locales" ("version_alt", "_locale", "_parent_id")
    SELECT "texts"."alt", "texts"."_locale", "version"."id"
    FROM "_media_v" AS "version"
    JOIN "media_locales" AS "texts" ON "texts"."_parent_id" = "version"."parent_id"
    WHERE NOT EXISTS (SELECT FROM "_media_v_locales" WHERE "_parent_id" = "version"."id");

    INSERT INTO "_redirects_v" (
      "parent_id", "version_from", "version_to", "version_updated_at", "version_created_at", "created_at", "updated_at"
    )
    SELECT "id", "from", "to", "updated_at", "created_at", "updated_at", "updated_at"
    FROM "redirects" AS "redirect"
    WHERE NOT EXISTS (SELECT FROM "_redirects_v" WHERE "parent_id" = "redirect"."id")
    ORDER BY "id";
  `)
}

/** The versions are true before and after: nothing is taken back. */
export async function down(_: MigrateDownArgs): Promise<void> {}
