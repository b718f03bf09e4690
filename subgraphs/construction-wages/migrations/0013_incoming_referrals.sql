CREATE TYPE "public"."incoming_referral_status" AS ENUM('WAITING', 'ACCEPTED', 'RETURNED');--> statement-breakpoint
CREATE TYPE "public"."referral_return_ground" AS ENUM('NOT_COMPETENT', 'ANOTHER_AREA', 'ALREADY_HANDLED', 'CONSENT_WITHDRAWN', 'PAPERS_MISSING');--> statement-breakpoint
CREATE TABLE "incoming_referral" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "incoming_referral_status" NOT NULL,
	"from_department" text NOT NULL,
	"from_case_kind" text,
	"from_case_number" text,
	"body_code" text,
	"opened_on" date NOT NULL,
	"due_at" timestamp with time zone,
	"sequence" integer NOT NULL,
	"answered_on" date,
	"case_kind" text,
	"case_number" text,
	"return_ground" "referral_return_ground",
	CONSTRAINT "incoming_referral_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "incoming_referral_history" (
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
ALTER TABLE "incoming_referral_history" ADD CONSTRAINT "incoming_referral_history_case_id_incoming_referral_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."incoming_referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incoming_referral_day" ON "incoming_referral" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "incoming_referral_case" ON "incoming_referral" USING btree ("case_kind","case_number");--> statement-breakpoint
CREATE INDEX "incoming_referral_history_case" ON "incoming_referral_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "incoming_referral_history_version" ON "incoming_referral_history" USING btree ("case_id","version");