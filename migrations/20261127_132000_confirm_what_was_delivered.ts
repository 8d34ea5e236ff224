import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Delivered checks that look like another country's emergency line get the answer that new newsrooms get with them,
 * without a name, where they still lead to what was delivered. So do their versions, which can be brought back.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    WITH "delivered" ("key", "channel", "keyword", "number") AS (
      VALUES
        ('gb-1pmobile-call-150', 'call', NULL, '150'),
        ('gb-ee-sms-150-balance', 'sms', 'BALANCE', '150'),
        ('hk-shinetown-call-123', 'call', NULL, '*123'),
        ('it-tim-call-119', 'call', NULL, '119'),
        ('it-vodafone-call-190', 'call', NULL, '190'),
        ('jp-ymobile-call-116', 'call', NULL, '116'),
        ('kr-kt-call-114', 'call', NULL, '114'),
        ('kr-skt-call-114', 'call', NULL, '114'),
        ('vn-vietnamobile-sms-123-tkgt', 'sms', 'TKGT', '123')
    ),
    "confirmed" AS (
      UPDATE "balance_checks" AS "check"
      SET "danger_confirmed_dialled" = concat_ws(' → ', "delivered"."keyword", "delivered"."number")
      FROM "delivered"
      WHERE "check"."danger_confirmed_dialled" IS NULL
        AND "check"."key" = "delivered"."key"
        AND "check"."channel"::text = "delivered"."channel"
        AND "check"."number" = "delivered"."number"
        AND ("delivered"."keyword" IS NULL OR "check"."keyword" = "delivered"."keyword")
    )
    UPDATE "_balance_checks_v" AS "version"
    SET "version_danger_confirmed_dialled" = concat_ws(' → ', "delivered"."keyword", "delivered"."number")
    FROM "delivered"
    WHERE "version"."version_danger_confirmed_dialled" IS NULL
      AND "version"."version_key" = "delivered"."key"
      AND "version"."version_channel"::text = "delivered"."channel"
      AND "version"."version_number" = "delivered"."number"
      AND ("delivered"."keyword" IS NULL OR "version"."version_keyword" = "delivered"."keyword");
  `)
}

/** The answers are true before and after: nothing is taken back. */
export async function down(_: MigrateDownArgs): Promise<void> {}
