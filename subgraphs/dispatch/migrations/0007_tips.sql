CREATE TYPE "public"."tip_kind" AS ENUM('WAGE_ARREARS', 'UNSAFE_SITE', 'OFFICIAL_MISCONDUCT');--> statement-breakpoint
CREATE TYPE "public"."tip_result" AS ENUM('SUBSTANTIATED', 'NOT_SUBSTANTIATED', 'TO_OTHER_BODY');--> statement-breakpoint
CREATE TYPE "public"."tip_status" AS ENUM('RECEIVED', 'CHECKING', 'SUBSTANTIATED', 'NOT_SUBSTANTIATED', 'TO_OTHER_BODY', 'OUTCOME_TOLD', 'REWARDED', 'SEALED');--> statement-breakpoint
CREATE TABLE "tip" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "tip_status" NOT NULL,
	"kind" "tip_kind" NOT NULL,
	"received_on" date NOT NULL,
	"facts" text NOT NULL,
	"project_number" text,
	"organization_code" text,
	"receipt_code_hash" text NOT NULL,
	"checker_accounts" text[] DEFAULT '{}' NOT NULL,
	"checker_body_codes" text[] DEFAULT '{}' NOT NULL,
	"result" "tip_result",
	"other_body_code" text,
	"told_on" date,
	"reward_amount" numeric(14, 2),
	"reward_decided_on" date,
	"reward_decided_by" text,
	"reward_paid_on" date,
	"sealed_on" date,
	"identity_released_at" timestamp with time zone,
	CONSTRAINT "tip_number_unique" UNIQUE("number"),
	CONSTRAINT "tip_receipt_code_hash_unique" UNIQUE("receipt_code_hash"),
	CONSTRAINT "tip_checkers" CHECK (cardinality("tip"."checker_accounts") <= 2 and (cardinality("tip"."checker_accounts") = 0) = ("tip"."status" = 'RECEIVED')
        and cardinality("tip"."checker_body_codes") = cardinality("tip"."checker_accounts")),
	CONSTRAINT "tip_reward" CHECK ("tip"."reward_amount" is null or "tip"."result" = 'SUBSTANTIATED'),
	CONSTRAINT "tip_paid" CHECK ("tip"."reward_paid_on" is null or "tip"."reward_amount" is not null)
);
--> statement-breakpoint
CREATE TABLE "tip_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL,
	"actor" text,
	"body_code" text,
	"note" text,
	"version" integer
);
--> statement-breakpoint
ALTER TABLE "tip_history" ADD CONSTRAINT "tip_history_case_id_tip_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."tip"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tip_received" ON "tip" USING btree ("received_on","id");--> statement-breakpoint
CREATE INDEX "tip_history_case" ON "tip_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "tip_history_version" ON "tip_history" USING btree ("case_id","version");