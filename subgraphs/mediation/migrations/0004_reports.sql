CREATE TYPE "public"."report_status" AS ENUM('SUBMITTED', 'RETURNED', 'ACCEPTED');--> statement-breakpoint
CREATE TABLE "monthly_report_history" (
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
CREATE TABLE "monthly_report_line" (
	"report_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"kind" "dispute_kind" NOT NULL,
	"accepted" integer NOT NULL,
	"settled" integer NOT NULL,
	"not_settled" integer NOT NULL,
	"withdrawn" integer NOT NULL,
	"refused" integer NOT NULL,
	"in_progress" integer NOT NULL,
	"amount" numeric(18, 2) NOT NULL,
	CONSTRAINT "monthly_report_line_report_id_edition_kind_pk" PRIMARY KEY("report_id","edition","kind")
);
--> statement-breakpoint
ALTER TABLE "monthly_report" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "monthly_report" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "monthly_report" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "monthly_report" ADD COLUMN "number" text;--> statement-breakpoint
UPDATE "monthly_report" SET "number" = "committee_number" || ' ' || "month";--> statement-breakpoint
ALTER TABLE "monthly_report" ALTER COLUMN "number" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "monthly_report" ADD COLUMN "status" "report_status" DEFAULT 'ACCEPTED' NOT NULL;--> statement-breakpoint
ALTER TABLE "monthly_report" ALTER COLUMN "status" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "monthly_report" ADD CONSTRAINT "monthly_report_id_unique" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "monthly_report_history" ADD CONSTRAINT "monthly_report_history_case_id_monthly_report_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."monthly_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_report_line" ADD CONSTRAINT "monthly_report_line_report_id_monthly_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."monthly_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "monthly_report_history_case" ON "monthly_report_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "monthly_report_history_version" ON "monthly_report_history" USING btree ("case_id","version");--> statement-breakpoint
ALTER TABLE "monthly_report" ADD CONSTRAINT "monthly_report_number_unique" UNIQUE("number");