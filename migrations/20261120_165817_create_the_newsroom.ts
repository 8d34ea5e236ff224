import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'zh-Hans', 'ja', 'ko', 'es', 'fr', 'nl', 'nb', 'ar');
  CREATE TYPE "public"."enum_guides_source_language" AS ENUM('en', 'zh-Hans', 'ja', 'ko', 'es', 'fr', 'nl', 'nb', 'ar');
  CREATE TYPE "public"."enum_guides_severity" AS ENUM('typo', 'minor', 'major');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_source_language" AS ENUM('en', 'zh-Hans', 'ja', 'ko', 'es', 'fr', 'nl', 'nb', 'ar');
  CREATE TYPE "public"."enum__guides_v_version_severity" AS ENUM('typo', 'minor', 'major');
  CREATE TYPE "public"."enum__guides_v_published_locale" AS ENUM('en', 'zh-Hans', 'ja', 'ko', 'es', 'fr', 'nl', 'nb', 'ar');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_countries_emergency_numbers_service" AS ENUM('general', 'police', 'ambulance', 'fire', 'coast-guard', 'mountain-rescue', 'gas', 'disaster', 'other');
  CREATE TYPE "public"."enum_countries_emergency_numbers_source_kind" AS ENUM('official', 'dataset', 'third-party');
  CREATE TYPE "public"."enum__countries_v_version_emergency_numbers_service" AS ENUM('general', 'police', 'ambulance', 'fire', 'coast-guard', 'mountain-rescue', 'gas', 'disaster', 'other');
  CREATE TYPE "public"."enum__countries_v_version_emergency_numbers_source_kind" AS ENUM('official', 'dataset', 'third-party');
  CREATE TYPE "public"."enum_carriers_known_wrong_kind" AS ENUM('number', 'code', 'keyword', 'app-name');
  CREATE TYPE "public"."enum_carriers_kind" AS ENUM('network', 'mvno', 'travel-esim', 'unknown');
  CREATE TYPE "public"."enum_carriers_esim" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_carriers_prepaid" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__carriers_v_version_known_wrong_kind" AS ENUM('number', 'code', 'keyword', 'app-name');
  CREATE TYPE "public"."enum__carriers_v_version_kind" AS ENUM('network', 'mvno', 'travel-esim', 'unknown');
  CREATE TYPE "public"."enum__carriers_v_version_esim" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__carriers_v_version_prepaid" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_balance_checks_shows" AS ENUM('balance', 'data-left', 'validity', 'bill');
  CREATE TYPE "public"."enum_balance_checks_sources_kind" AS ENUM('official', 'third-party', 'unverified');
  CREATE TYPE "public"."enum_balance_checks_channel" AS ENUM('ussd', 'sms', 'call', 'app', 'web', 'store', 'messaging');
  CREATE TYPE "public"."enum_balance_checks_needs_data" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_balance_checks_cost" AS ENUM('free', 'charged', 'unknown');
  CREATE TYPE "public"."enum_balance_checks_works_abroad" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_balance_checks_lines" AS ENUM('any', 'voice', 'data-only', 'unknown');
  CREATE TYPE "public"."enum_balance_checks_contract" AS ENUM('prepaid', 'contract', 'both', 'unknown');
  CREATE TYPE "public"."enum_balance_checks_verification_state" AS ENUM('reported', 'verified', 'disputed', 'retired');
  CREATE TYPE "public"."enum__balance_checks_v_version_shows" AS ENUM('balance', 'data-left', 'validity', 'bill');
  CREATE TYPE "public"."enum__balance_checks_v_version_sources_kind" AS ENUM('official', 'third-party', 'unverified');
  CREATE TYPE "public"."enum__balance_checks_v_version_channel" AS ENUM('ussd', 'sms', 'call', 'app', 'web', 'store', 'messaging');
  CREATE TYPE "public"."enum__balance_checks_v_version_needs_data" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__balance_checks_v_version_cost" AS ENUM('free', 'charged', 'unknown');
  CREATE TYPE "public"."enum__balance_checks_v_version_works_abroad" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__balance_checks_v_version_lines" AS ENUM('any', 'voice', 'data-only', 'unknown');
  CREATE TYPE "public"."enum__balance_checks_v_version_contract" AS ENUM('prepaid', 'contract', 'both', 'unknown');
  CREATE TYPE "public"."enum__balance_checks_v_version_verification_state" AS ENUM('reported', 'verified', 'disputed', 'retired');
  CREATE TYPE "public"."enum_verifications_outcome" AS ENUM('correct', 'wrong', 'could-not-check');
  CREATE TYPE "public"."enum_reports_language" AS ENUM('en', 'zh-Hans', 'ja', 'ko', 'es', 'fr', 'nl', 'nb', 'ar');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('en', 'zh-Hans', 'ja', 'ko', 'es', 'fr', 'nl', 'nb', 'ar');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'writer', 'fact-checker', 'translator');
  CREATE TABLE "guides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"source_language" "enum_guides_source_language" DEFAULT 'en',
  	"country_id" integer,
  	"severity" "enum_guides_severity" DEFAULT 'major',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "guides_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"_status" "enum_guides_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"carriers_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "_guides_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_source_language" "enum__guides_v_version_source_language" DEFAULT 'en',
  	"version_country_id" integer,
  	"version_severity" "enum__guides_v_version_severity" DEFAULT 'major',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__guides_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_guides_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"carriers_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "countries_emergency_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"service" "enum_countries_emergency_numbers_service",
  	"source" varchar,
  	"source_kind" "enum_countries_emergency_numbers_source_kind" DEFAULT 'third-party'
  );
  
  CREATE TABLE "countries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"calling_code" varchar,
  	"currency" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "countries_locales" (
  	"name" varchar NOT NULL,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "countries_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_countries_v_version_emergency_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"service" "enum__countries_v_version_emergency_numbers_service",
  	"source" varchar,
  	"source_kind" "enum__countries_v_version_emergency_numbers_source_kind" DEFAULT 'third-party',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_calling_code" varchar,
  	"version_currency" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_countries_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_countries_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "carriers_apps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"android" varchar,
  	"ios" varchar
  );
  
  CREATE TABLE "carriers_known_wrong" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"kind" "enum_carriers_known_wrong_kind" DEFAULT 'number' NOT NULL,
  	"source" varchar
  );
  
  CREATE TABLE "carriers_known_wrong_locales" (
  	"claim" varchar,
  	"truth" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "carriers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"native_name" varchar,
  	"country_id" integer NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_carriers_kind" DEFAULT 'unknown' NOT NULL,
  	"esim" "enum_carriers_esim" DEFAULT 'unknown' NOT NULL,
  	"prepaid" "enum_carriers_prepaid" DEFAULT 'unknown' NOT NULL,
  	"website" varchar,
  	"gone_since" varchar,
  	"gone_source" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "carriers_locales" (
  	"note" varchar,
  	"gone_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "carriers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_carriers_v_version_apps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"android" varchar,
  	"ios" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_carriers_v_version_known_wrong" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"kind" "enum__carriers_v_version_known_wrong_kind" DEFAULT 'number' NOT NULL,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_carriers_v_version_known_wrong_locales" (
  	"claim" varchar,
  	"truth" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_carriers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_native_name" varchar,
  	"version_country_id" integer NOT NULL,
  	"version_slug" varchar NOT NULL,
  	"version_kind" "enum__carriers_v_version_kind" DEFAULT 'unknown' NOT NULL,
  	"version_esim" "enum__carriers_v_version_esim" DEFAULT 'unknown' NOT NULL,
  	"version_prepaid" "enum__carriers_v_version_prepaid" DEFAULT 'unknown' NOT NULL,
  	"version_website" varchar,
  	"version_gone_since" varchar,
  	"version_gone_source" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_carriers_v_locales" (
  	"version_note" varchar,
  	"version_gone_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_carriers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "balance_checks_shows" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_balance_checks_shows",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "balance_checks_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"kind" "enum_balance_checks_sources_kind" NOT NULL,
  	"published" varchar,
  	"read" varchar
  );
  
  CREATE TABLE "balance_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"carrier_id" integer NOT NULL,
  	"channel" "enum_balance_checks_channel" NOT NULL,
  	"code" varchar,
  	"keyword" varchar,
  	"number" varchar,
  	"number_shown" varchar,
  	"app" varchar,
  	"url" varchar,
  	"needs_data" "enum_balance_checks_needs_data" DEFAULT 'unknown' NOT NULL,
  	"cost" "enum_balance_checks_cost" DEFAULT 'unknown' NOT NULL,
  	"works_abroad" "enum_balance_checks_works_abroad" DEFAULT 'unknown' NOT NULL,
  	"lines" "enum_balance_checks_lines" DEFAULT 'unknown' NOT NULL,
  	"contract" "enum_balance_checks_contract" DEFAULT 'unknown' NOT NULL,
  	"sample_reply" varchar,
  	"verification_state" "enum_balance_checks_verification_state" DEFAULT 'reported' NOT NULL,
  	"verification_stale" boolean DEFAULT false,
  	"verification_day" timestamp(3) with time zone,
  	"verification_by_id" integer,
  	"verification_due" timestamp(3) with time zone,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "balance_checks_locales" (
  	"place" varchar,
  	"cost_note" varchar,
  	"steps" varchar,
  	"sample_reply_meaning" varchar,
  	"verification_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "balance_checks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_balance_checks_v_version_shows" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__balance_checks_v_version_shows",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_balance_checks_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"kind" "enum__balance_checks_v_version_sources_kind" NOT NULL,
  	"published" varchar,
  	"read" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_balance_checks_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_carrier_id" integer NOT NULL,
  	"version_channel" "enum__balance_checks_v_version_channel" NOT NULL,
  	"version_code" varchar,
  	"version_keyword" varchar,
  	"version_number" varchar,
  	"version_number_shown" varchar,
  	"version_app" varchar,
  	"version_url" varchar,
  	"version_needs_data" "enum__balance_checks_v_version_needs_data" DEFAULT 'unknown' NOT NULL,
  	"version_cost" "enum__balance_checks_v_version_cost" DEFAULT 'unknown' NOT NULL,
  	"version_works_abroad" "enum__balance_checks_v_version_works_abroad" DEFAULT 'unknown' NOT NULL,
  	"version_lines" "enum__balance_checks_v_version_lines" DEFAULT 'unknown' NOT NULL,
  	"version_contract" "enum__balance_checks_v_version_contract" DEFAULT 'unknown' NOT NULL,
  	"version_sample_reply" varchar,
  	"version_verification_state" "enum__balance_checks_v_version_verification_state" DEFAULT 'reported' NOT NULL,
  	"version_verification_stale" boolean DEFAULT false,
  	"version_verification_day" timestamp(3) with time zone,
  	"version_verification_by_id" integer,
  	"version_verification_due" timestamp(3) with time zone,
  	"version_key" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_balance_checks_v_locales" (
  	"version_place" varchar,
  	"version_cost_note" varchar,
  	"version_steps" varchar,
  	"version_sample_reply_meaning" varchar,
  	"version_verification_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_balance_checks_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "verifications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"balance_check_id" integer NOT NULL,
  	"outcome" "enum_verifications_outcome" NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"by_id" integer NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"balance_check_id" integer NOT NULL,
  	"worked" boolean DEFAULT false NOT NULL,
  	"language" "enum_reports_language" NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "glossary_terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar NOT NULL,
  	"definition" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "glossary_terms_locales" (
  	"preferred" varchar,
  	"alternatives" varchar,
  	"avoid" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_page_url" varchar,
  	"sizes_page_width" numeric,
  	"sizes_page_height" numeric,
  	"sizes_page_mime_type" varchar,
  	"sizes_page_filesize" numeric,
  	"sizes_page_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'writer' NOT NULL,
  	"may_publish" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"guides_id" integer,
  	"countries_id" integer,
  	"carriers_id" integer,
  	"balance_checks_id" integer,
  	"verifications_id" integer,
  	"reports_id" integer,
  	"glossary_terms_id" integer,
  	"media_id" integer,
  	"redirects_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "guides" ADD CONSTRAINT "guides_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_locales" ADD CONSTRAINT "guides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_locales" ADD CONSTRAINT "_guides_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_emergency_numbers" ADD CONSTRAINT "countries_emergency_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_locales" ADD CONSTRAINT "countries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_texts" ADD CONSTRAINT "countries_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_emergency_numbers" ADD CONSTRAINT "_countries_v_version_emergency_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_locales" ADD CONSTRAINT "_countries_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_texts" ADD CONSTRAINT "_countries_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_apps" ADD CONSTRAINT "carriers_apps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_known_wrong" ADD CONSTRAINT "carriers_known_wrong_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_known_wrong_locales" ADD CONSTRAINT "carriers_known_wrong_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers_known_wrong"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers" ADD CONSTRAINT "carriers_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "carriers_locales" ADD CONSTRAINT "carriers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carriers_texts" ADD CONSTRAINT "carriers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_apps" ADD CONSTRAINT "_carriers_v_version_apps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_known_wrong" ADD CONSTRAINT "_carriers_v_version_known_wrong_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_version_known_wrong_locales" ADD CONSTRAINT "_carriers_v_version_known_wrong_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v_version_known_wrong"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v" ADD CONSTRAINT "_carriers_v_parent_id_carriers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_carriers_v" ADD CONSTRAINT "_carriers_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_carriers_v_locales" ADD CONSTRAINT "_carriers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_carriers_v_texts" ADD CONSTRAINT "_carriers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_carriers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "balance_checks_shows" ADD CONSTRAINT "balance_checks_shows_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."balance_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "balance_checks_sources" ADD CONSTRAINT "balance_checks_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."balance_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "balance_checks" ADD CONSTRAINT "balance_checks_carrier_id_carriers_id_fk" FOREIGN KEY ("carrier_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "balance_checks" ADD CONSTRAINT "balance_checks_verification_by_id_users_id_fk" FOREIGN KEY ("verification_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "balance_checks_locales" ADD CONSTRAINT "balance_checks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."balance_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "balance_checks_texts" ADD CONSTRAINT "balance_checks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."balance_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_balance_checks_v_version_shows" ADD CONSTRAINT "_balance_checks_v_version_shows_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_balance_checks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_balance_checks_v_version_sources" ADD CONSTRAINT "_balance_checks_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_balance_checks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_balance_checks_v" ADD CONSTRAINT "_balance_checks_v_parent_id_balance_checks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."balance_checks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_balance_checks_v" ADD CONSTRAINT "_balance_checks_v_version_carrier_id_carriers_id_fk" FOREIGN KEY ("version_carrier_id") REFERENCES "public"."carriers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_balance_checks_v" ADD CONSTRAINT "_balance_checks_v_version_verification_by_id_users_id_fk" FOREIGN KEY ("version_verification_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_balance_checks_v_locales" ADD CONSTRAINT "_balance_checks_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_balance_checks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_balance_checks_v_texts" ADD CONSTRAINT "_balance_checks_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_balance_checks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "verifications" ADD CONSTRAINT "verifications_balance_check_id_balance_checks_id_fk" FOREIGN KEY ("balance_check_id") REFERENCES "public"."balance_checks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verifications" ADD CONSTRAINT "verifications_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_balance_check_id_balance_checks_id_fk" FOREIGN KEY ("balance_check_id") REFERENCES "public"."balance_checks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary_terms_locales" ADD CONSTRAINT "glossary_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_carriers_fk" FOREIGN KEY ("carriers_id") REFERENCES "public"."carriers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_balance_checks_fk" FOREIGN KEY ("balance_checks_id") REFERENCES "public"."balance_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_verifications_fk" FOREIGN KEY ("verifications_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "guides_slug_idx" ON "guides" USING btree ("slug");
  CREATE INDEX "guides_country_idx" ON "guides" USING btree ("country_id");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides__status_idx" ON "guides_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "guides_locales_locale_parent_id_unique" ON "guides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_carriers_id_idx" ON "guides_rels" USING btree ("carriers_id");
  CREATE INDEX "guides_rels_users_id_idx" ON "guides_rels" USING btree ("users_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_slug_idx" ON "_guides_v" USING btree ("version_slug");
  CREATE INDEX "_guides_v_version_version_country_idx" ON "_guides_v" USING btree ("version_country_id");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_snapshot_idx" ON "_guides_v" USING btree ("snapshot");
  CREATE INDEX "_guides_v_published_locale_idx" ON "_guides_v" USING btree ("published_locale");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE INDEX "_guides_v_autosave_idx" ON "_guides_v" USING btree ("autosave");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_guides_v_locales_locale_parent_id_unique" ON "_guides_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_carriers_id_idx" ON "_guides_v_rels" USING btree ("carriers_id");
  CREATE INDEX "_guides_v_rels_users_id_idx" ON "_guides_v_rels" USING btree ("users_id");
  CREATE INDEX "countries_emergency_numbers_order_idx" ON "countries_emergency_numbers" USING btree ("_order");
  CREATE INDEX "countries_emergency_numbers_parent_id_idx" ON "countries_emergency_numbers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "countries_code_idx" ON "countries" USING btree ("code");
  CREATE UNIQUE INDEX "countries_slug_idx" ON "countries" USING btree ("slug");
  CREATE INDEX "countries_updated_at_idx" ON "countries" USING btree ("updated_at");
  CREATE INDEX "countries_created_at_idx" ON "countries" USING btree ("created_at");
  CREATE UNIQUE INDEX "countries_locales_locale_parent_id_unique" ON "countries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_texts_order_parent" ON "countries_texts" USING btree ("order","parent_id");
  CREATE INDEX "_countries_v_version_emergency_numbers_order_idx" ON "_countries_v_version_emergency_numbers" USING btree ("_order");
  CREATE INDEX "_countries_v_version_emergency_numbers_parent_id_idx" ON "_countries_v_version_emergency_numbers" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_parent_idx" ON "_countries_v" USING btree ("parent_id");
  CREATE INDEX "_countries_v_version_version_code_idx" ON "_countries_v" USING btree ("version_code");
  CREATE INDEX "_countries_v_version_version_slug_idx" ON "_countries_v" USING btree ("version_slug");
  CREATE INDEX "_countries_v_version_version_updated_at_idx" ON "_countries_v" USING btree ("version_updated_at");
  CREATE INDEX "_countries_v_version_version_created_at_idx" ON "_countries_v" USING btree ("version_created_at");
  CREATE INDEX "_countries_v_created_at_idx" ON "_countries_v" USING btree ("created_at");
  CREATE INDEX "_countries_v_updated_at_idx" ON "_countries_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_countries_v_locales_locale_parent_id_unique" ON "_countries_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_texts_order_parent" ON "_countries_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "carriers_apps_order_idx" ON "carriers_apps" USING btree ("_order");
  CREATE INDEX "carriers_apps_parent_id_idx" ON "carriers_apps" USING btree ("_parent_id");
  CREATE INDEX "carriers_known_wrong_order_idx" ON "carriers_known_wrong" USING btree ("_order");
  CREATE INDEX "carriers_known_wrong_parent_id_idx" ON "carriers_known_wrong" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "carriers_known_wrong_locales_locale_parent_id_unique" ON "carriers_known_wrong_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "carriers_country_idx" ON "carriers" USING btree ("country_id");
  CREATE INDEX "carriers_slug_idx" ON "carriers" USING btree ("slug");
  CREATE INDEX "carriers_updated_at_idx" ON "carriers" USING btree ("updated_at");
  CREATE INDEX "carriers_created_at_idx" ON "carriers" USING btree ("created_at");
  CREATE UNIQUE INDEX "carriers_locales_locale_parent_id_unique" ON "carriers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "carriers_texts_order_parent" ON "carriers_texts" USING btree ("order","parent_id");
  CREATE INDEX "_carriers_v_version_apps_order_idx" ON "_carriers_v_version_apps" USING btree ("_order");
  CREATE INDEX "_carriers_v_version_apps_parent_id_idx" ON "_carriers_v_version_apps" USING btree ("_parent_id");
  CREATE INDEX "_carriers_v_version_known_wrong_order_idx" ON "_carriers_v_version_known_wrong" USING btree ("_order");
  CREATE INDEX "_carriers_v_version_known_wrong_parent_id_idx" ON "_carriers_v_version_known_wrong" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_carriers_v_version_known_wrong_locales_locale_parent_id_uni" ON "_carriers_v_version_known_wrong_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_parent_idx" ON "_carriers_v" USING btree ("parent_id");
  CREATE INDEX "_carriers_v_version_version_country_idx" ON "_carriers_v" USING btree ("version_country_id");
  CREATE INDEX "_carriers_v_version_version_slug_idx" ON "_carriers_v" USING btree ("version_slug");
  CREATE INDEX "_carriers_v_version_version_updated_at_idx" ON "_carriers_v" USING btree ("version_updated_at");
  CREATE INDEX "_carriers_v_version_version_created_at_idx" ON "_carriers_v" USING btree ("version_created_at");
  CREATE INDEX "_carriers_v_created_at_idx" ON "_carriers_v" USING btree ("created_at");
  CREATE INDEX "_carriers_v_updated_at_idx" ON "_carriers_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_carriers_v_locales_locale_parent_id_unique" ON "_carriers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_carriers_v_texts_order_parent" ON "_carriers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "balance_checks_shows_order_idx" ON "balance_checks_shows" USING btree ("order");
  CREATE INDEX "balance_checks_shows_parent_idx" ON "balance_checks_shows" USING btree ("parent_id");
  CREATE INDEX "balance_checks_sources_order_idx" ON "balance_checks_sources" USING btree ("_order");
  CREATE INDEX "balance_checks_sources_parent_id_idx" ON "balance_checks_sources" USING btree ("_parent_id");
  CREATE INDEX "balance_checks_title_idx" ON "balance_checks" USING btree ("title");
  CREATE INDEX "balance_checks_carrier_idx" ON "balance_checks" USING btree ("carrier_id");
  CREATE INDEX "balance_checks_verification_verification_by_idx" ON "balance_checks" USING btree ("verification_by_id");
  CREATE UNIQUE INDEX "balance_checks_key_idx" ON "balance_checks" USING btree ("key");
  CREATE INDEX "balance_checks_updated_at_idx" ON "balance_checks" USING btree ("updated_at");
  CREATE INDEX "balance_checks_created_at_idx" ON "balance_checks" USING btree ("created_at");
  CREATE UNIQUE INDEX "balance_checks_locales_locale_parent_id_unique" ON "balance_checks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "balance_checks_texts_order_parent" ON "balance_checks_texts" USING btree ("order","parent_id");
  CREATE INDEX "_balance_checks_v_version_shows_order_idx" ON "_balance_checks_v_version_shows" USING btree ("order");
  CREATE INDEX "_balance_checks_v_version_shows_parent_idx" ON "_balance_checks_v_version_shows" USING btree ("parent_id");
  CREATE INDEX "_balance_checks_v_version_sources_order_idx" ON "_balance_checks_v_version_sources" USING btree ("_order");
  CREATE INDEX "_balance_checks_v_version_sources_parent_id_idx" ON "_balance_checks_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_balance_checks_v_parent_idx" ON "_balance_checks_v" USING btree ("parent_id");
  CREATE INDEX "_balance_checks_v_version_version_title_idx" ON "_balance_checks_v" USING btree ("version_title");
  CREATE INDEX "_balance_checks_v_version_version_carrier_idx" ON "_balance_checks_v" USING btree ("version_carrier_id");
  CREATE INDEX "_balance_checks_v_version_verification_version_verificat_idx" ON "_balance_checks_v" USING btree ("version_verification_by_id");
  CREATE INDEX "_balance_checks_v_version_version_key_idx" ON "_balance_checks_v" USING btree ("version_key");
  CREATE INDEX "_balance_checks_v_version_version_updated_at_idx" ON "_balance_checks_v" USING btree ("version_updated_at");
  CREATE INDEX "_balance_checks_v_version_version_created_at_idx" ON "_balance_checks_v" USING btree ("version_created_at");
  CREATE INDEX "_balance_checks_v_created_at_idx" ON "_balance_checks_v" USING btree ("created_at");
  CREATE INDEX "_balance_checks_v_updated_at_idx" ON "_balance_checks_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_balance_checks_v_locales_locale_parent_id_unique" ON "_balance_checks_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_balance_checks_v_texts_order_parent" ON "_balance_checks_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "verifications_balance_check_idx" ON "verifications" USING btree ("balance_check_id");
  CREATE INDEX "verifications_by_idx" ON "verifications" USING btree ("by_id");
  CREATE INDEX "verifications_updated_at_idx" ON "verifications" USING btree ("updated_at");
  CREATE INDEX "verifications_created_at_idx" ON "verifications" USING btree ("created_at");
  CREATE INDEX "reports_balance_check_idx" ON "reports" USING btree ("balance_check_id");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE UNIQUE INDEX "glossary_terms_term_idx" ON "glossary_terms" USING btree ("term");
  CREATE INDEX "glossary_terms_updated_at_idx" ON "glossary_terms" USING btree ("updated_at");
  CREATE INDEX "glossary_terms_created_at_idx" ON "glossary_terms" USING btree ("created_at");
  CREATE UNIQUE INDEX "glossary_terms_locales_locale_parent_id_unique" ON "glossary_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_page_sizes_page_filename_idx" ON "media" USING btree ("sizes_page_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");
  CREATE INDEX "payload_locked_documents_rels_countries_id_idx" ON "payload_locked_documents_rels" USING btree ("countries_id");
  CREATE INDEX "payload_locked_documents_rels_carriers_id_idx" ON "payload_locked_documents_rels" USING btree ("carriers_id");
  CREATE INDEX "payload_locked_documents_rels_balance_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("balance_checks_id");
  CREATE INDEX "payload_locked_documents_rels_verifications_id_idx" ON "payload_locked_documents_rels" USING btree ("verifications_id");
  CREATE INDEX "payload_locked_documents_rels_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("reports_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_locales" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_locales" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "countries_emergency_numbers" CASCADE;
  DROP TABLE "countries" CASCADE;
  DROP TABLE "countries_locales" CASCADE;
  DROP TABLE "countries_texts" CASCADE;
  DROP TABLE "_countries_v_version_emergency_numbers" CASCADE;
  DROP TABLE "_countries_v" CASCADE;
  DROP TABLE "_countries_v_locales" CASCADE;
  DROP TABLE "_countries_v_texts" CASCADE;
  DROP TABLE "carriers_apps" CASCADE;
  DROP TABLE "carriers_known_wrong" CASCADE;
  DROP TABLE "carriers_known_wrong_locales" CASCADE;
  DROP TABLE "carriers" CASCADE;
  DROP TABLE "carriers_locales" CASCADE;
  DROP TABLE "carriers_texts" CASCADE;
  DROP TABLE "_carriers_v_version_apps" CASCADE;
  DROP TABLE "_carriers_v_version_known_wrong" CASCADE;
  DROP TABLE "_carriers_v_version_known_wrong_locales" CASCADE;
  DROP TABLE "_carriers_v" CASCADE;
  DROP TABLE "_carriers_v_locales" CASCADE;
  DROP TABLE "_carriers_v_texts" CASCADE;
  DROP TABLE "balance_checks_shows" CASCADE;
  DROP TABLE "balance_checks_sources" CASCADE;
  DROP TABLE "balance_checks" CASCADE;
  DROP TABLE "balance_checks_locales" CASCADE;
  DROP TABLE "balance_checks_texts" CASCADE;
  DROP TABLE "_balance_checks_v_version_shows" CASCADE;
  DROP TABLE "_balance_checks_v_version_sources" CASCADE;
  DROP TABLE "_balance_checks_v" CASCADE;
  DROP TABLE "_balance_checks_v_locales" CASCADE;
  DROP TABLE "_balance_checks_v_texts" CASCADE;
  DROP TABLE "verifications" CASCADE;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "glossary_terms_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_guides_source_language";
  DROP TYPE "public"."enum_guides_severity";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_source_language";
  DROP TYPE "public"."enum__guides_v_version_severity";
  DROP TYPE "public"."enum__guides_v_published_locale";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum_countries_emergency_numbers_service";
  DROP TYPE "public"."enum_countries_emergency_numbers_source_kind";
  DROP TYPE "public"."enum__countries_v_version_emergency_numbers_service";
  DROP TYPE "public"."enum__countries_v_version_emergency_numbers_source_kind";
  DROP TYPE "public"."enum_carriers_known_wrong_kind";
  DROP TYPE "public"."enum_carriers_kind";
  DROP TYPE "public"."enum_carriers_esim";
  DROP TYPE "public"."enum_carriers_prepaid";
  DROP TYPE "public"."enum__carriers_v_version_known_wrong_kind";
  DROP TYPE "public"."enum__carriers_v_version_kind";
  DROP TYPE "public"."enum__carriers_v_version_esim";
  DROP TYPE "public"."enum__carriers_v_version_prepaid";
  DROP TYPE "public"."enum_balance_checks_shows";
  DROP TYPE "public"."enum_balance_checks_sources_kind";
  DROP TYPE "public"."enum_balance_checks_channel";
  DROP TYPE "public"."enum_balance_checks_needs_data";
  DROP TYPE "public"."enum_balance_checks_cost";
  DROP TYPE "public"."enum_balance_checks_works_abroad";
  DROP TYPE "public"."enum_balance_checks_lines";
  DROP TYPE "public"."enum_balance_checks_contract";
  DROP TYPE "public"."enum_balance_checks_verification_state";
  DROP TYPE "public"."enum__balance_checks_v_version_shows";
  DROP TYPE "public"."enum__balance_checks_v_version_sources_kind";
  DROP TYPE "public"."enum__balance_checks_v_version_channel";
  DROP TYPE "public"."enum__balance_checks_v_version_needs_data";
  DROP TYPE "public"."enum__balance_checks_v_version_cost";
  DROP TYPE "public"."enum__balance_checks_v_version_works_abroad";
  DROP TYPE "public"."enum__balance_checks_v_version_lines";
  DROP TYPE "public"."enum__balance_checks_v_version_contract";
  DROP TYPE "public"."enum__balance_checks_v_version_verification_state";
  DROP TYPE "public"."enum_verifications_outcome";
  DROP TYPE "public"."enum_reports_language";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";`)
}
