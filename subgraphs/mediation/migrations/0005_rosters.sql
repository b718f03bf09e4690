CREATE TYPE "public"."committee_status" AS ENUM('ACTIVE', 'SUSPENDED', 'DISSOLVED');--> statement-breakpoint
CREATE TYPE "public"."mediator_breach" AS ENUM('PARTIALITY', 'INSULT', 'BENEFIT', 'LEAK');--> statement-breakpoint
CREATE TYPE "public"."mediator_discipline_kind" AS ENUM('REPRIMAND', 'CORRECTION', 'REMOVAL');--> statement-breakpoint
CREATE TABLE "committee_history" (
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
CREATE TABLE "mediator_measure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mediator_number" text NOT NULL,
	"discipline" "mediator_discipline_kind" NOT NULL,
	"breach" "mediator_breach" NOT NULL,
	"taken_on" date NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "committee" ADD COLUMN "status" "committee_status" DEFAULT 'ACTIVE' NOT NULL;--> statement-breakpoint
UPDATE "committee" SET "status" = 'DISSOLVED' WHERE "dissolved_on" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "register_entry" ADD COLUMN "corrects" text;--> statement-breakpoint
ALTER TABLE "committee_history" ADD CONSTRAINT "committee_history_case_id_committee_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."committee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediator_measure" ADD CONSTRAINT "mediator_measure_mediator_number_mediator_number_fk" FOREIGN KEY ("mediator_number") REFERENCES "public"."mediator"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "committee_history_case" ON "committee_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "committee_history_version" ON "committee_history" USING btree ("case_id","version");--> statement-breakpoint
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_corrects_unique" UNIQUE("corrects");