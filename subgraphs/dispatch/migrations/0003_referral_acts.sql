CREATE TYPE "public"."referral_outcome" AS ENUM('AGREEMENT_REACHED', 'NO_AGREEMENT', 'AID_GRANTED', 'AID_REFUSED', 'CONFIRMED', 'NOT_CONFIRMED', 'CASE_FILED', 'CASE_NOT_FILED', 'HANDLED', 'WITHDRAWN_BY_PARTY');--> statement-breakpoint
CREATE TYPE "public"."referral_return_ground" AS ENUM('NOT_COMPETENT', 'ANOTHER_AREA', 'ALREADY_HANDLED', 'CONSENT_WITHDRAWN', 'PAPERS_MISSING');--> statement-breakpoint
ALTER TYPE "public"."referral_status" ADD VALUE 'WITHDRAWN' BEFORE 'SENT';--> statement-breakpoint
CREATE TABLE "act_receipt" (
	"subject" text NOT NULL,
	"key" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "act_receipt_subject_key_pk" PRIMARY KEY("subject","key")
);
--> statement-breakpoint
CREATE TABLE "deadline" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_kind" text NOT NULL,
	"case_id" uuid NOT NULL,
	"case_number" text NOT NULL,
	"region_code" text NOT NULL,
	"rule" text NOT NULL,
	"bound_party" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"paused_days" integer DEFAULT 0 NOT NULL,
	"extension" jsonb,
	"met_at" timestamp with time zone,
	"waived_at" timestamp with time zone,
	"waived_reason" text
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"series" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"recipient" text DEFAULT 'dispatch' NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"subject" text NOT NULL,
	"sequence" integer NOT NULL,
	"time" timestamp with time zone NOT NULL,
	"data" jsonb NOT NULL,
	"relayed_at" timestamp with time zone,
	CONSTRAINT "outbox_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "referral_escalation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"to_organization_code" text NOT NULL,
	CONSTRAINT "referral_escalation_once" UNIQUE("referral_id","to_organization_code")
);
--> statement-breakpoint
ALTER TABLE "command_centre" ADD COLUMN "answer_days" integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "from_case_kind" text;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "to_case_kind" text;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "applicant_consented_on" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "other_side_consented_on" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "return_ground" "referral_return_ground";--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "outcome" "referral_outcome";--> statement-breakpoint
ALTER TABLE "referral_escalation" ADD CONSTRAINT "referral_escalation_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadline_case" ON "deadline" USING btree ("case_id","rule");--> statement-breakpoint
CREATE INDEX "deadline_due" ON "deadline" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "deadline_open" ON "deadline" USING btree ("region_code","due_at") WHERE "deadline"."met_at" is null and "deadline"."waived_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_subject" ON "outbox" USING btree ("subject","sequence","recipient");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("recipient","seq") WHERE "outbox"."relayed_at" is null;