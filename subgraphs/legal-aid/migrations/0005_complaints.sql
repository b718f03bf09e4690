CREATE TYPE "public"."aid_complaint_against" AS ENUM('AGENCY', 'ASSIGNED_PERSON');--> statement-breakpoint
CREATE TYPE "public"."aid_complaint_finding" AS ENUM('FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED');--> statement-breakpoint
CREATE TYPE "public"."aid_complaint_ground" AS ENUM('AID_DENIED', 'WRONG_ASSIGNMENT', 'MONEY_TAKEN', 'NEGLECT', 'STOPPED', 'SECRET_TOLD', 'NOT_INFORMED', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."aid_complaint_measure" AS ENUM('CORRECTION_ORDERED', 'PERSON_CHANGED', 'REPRIMANDED', 'PENALISED', 'HANDED_OVER');--> statement-breakpoint
CREATE TYPE "public"."aid_complaint_standing" AS ENUM('APPLICANT', 'RECIPIENT', 'INTERESTED');--> statement-breakpoint
CREATE TYPE "public"."aid_complaint_status" AS ENUM('RECEIVED', 'ACCEPTED', 'NOT_ACCEPTED', 'ANSWERED', 'WITHDRAWN');--> statement-breakpoint
CREATE TABLE "aid_complaint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"agency_code" text NOT NULL,
	"case_id" uuid,
	"status" "aid_complaint_status" NOT NULL,
	"against" "aid_complaint_against" NOT NULL,
	"ground" "aid_complaint_ground" NOT NULL,
	"standing" "aid_complaint_standing" NOT NULL,
	"complainant_name" text NOT NULL,
	"summary" text NOT NULL,
	"opened_on" date NOT NULL,
	"accepted_on" date,
	"finding" "aid_complaint_finding",
	"measure" "aid_complaint_measure",
	"closed_on" date,
	CONSTRAINT "aid_complaint_number_unique" UNIQUE("number"),
	CONSTRAINT "aid_complaint_open" CHECK (("aid_complaint"."status" in ('RECEIVED', 'ACCEPTED')) = ("aid_complaint"."closed_on" is null)),
	CONSTRAINT "aid_complaint_answered" CHECK (("aid_complaint"."status" = 'ANSWERED') = ("aid_complaint"."finding" is not null)),
	CONSTRAINT "aid_complaint_measure" CHECK ((coalesce("aid_complaint"."finding", 'UNFOUNDED') = 'UNFOUNDED') = ("aid_complaint"."measure" is null))
);
--> statement-breakpoint
CREATE TABLE "aid_complaint_history" (
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
ALTER TABLE "aid_complaint" ADD CONSTRAINT "aid_complaint_case_id_aid_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_complaint_history" ADD CONSTRAINT "aid_complaint_history_case_id_aid_complaint_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aid_complaint_region_day" ON "aid_complaint" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "aid_complaint_day" ON "aid_complaint" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "aid_complaint_history_case" ON "aid_complaint_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "aid_complaint_history_version" ON "aid_complaint_history" USING btree ("case_id","version");