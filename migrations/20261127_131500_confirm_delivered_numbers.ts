import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Numbers of the starting content that are an emergency line of another country: a newer newsroom gets them with the answer
 * that they are right. In an older one they get it here, unless somebody has changed or answered them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE "balance_checks" SET "danger_confirmed_dialled" = "delivered"."dialled"
    FROM (VALUES
      ('gb-1pmobile-call-150', '150', NULL, '150'),
      ('gb-ee-sms-150-balance', '150', 'BALANCE', 'BALANCE → 150'),
      ('hk-shinetown-call-123', '*123', NULL, '*123'),
      ('it-tim-call-119', '119', NULL, '119'),
      ('it-vodafone-call-190', '190', NULL, '190'),
      ('jp-ymobile-call-116', '116', NULL, '116'),
      ('kr-kt-call-114', '114', NULL, '114'),
      ('kr-skt-call-114', '114', NULL, '114'),
      ('vn-vietnamobile-sms-123-tkgt', '123', 'TKGT', 'TKGT → 123')
    ) AS "delivered" ("key", "number", "keyword", "dialled")
    WHERE "balance_checks"."key" = "delivered"."key"
      AND "balance_checks"."number" = "delivered"."number"
      AND coalesce("balance_checks"."keyword", '') = coalesce("delivered"."keyword", '')
      AND "danger_confirmed_dialled" IS NULL;`)
}

export async function down(_: MigrateDownArgs): Promise<void> {}
