CREATE TYPE "public"."aid_study_kind" AS ENUM('MAJOR', 'DIFFICULT', 'MANY_PERSONS');--> statement-breakpoint
CREATE TYPE "public"."aid_study_status" AS ENUM('HELD', 'REGISTERED');--> statement-breakpoint
CREATE TABLE "workstation_closure" (
	"workstation_id" uuid NOT NULL,
	"closed_on" date NOT NULL,
	"reopened_on" date NOT NULL,
	CONSTRAINT "workstation_closure_workstation_id_closed_on_pk" PRIMARY KEY("workstation_id","closed_on"),
	CONSTRAINT "workstation_closure_days" CHECK ("workstation_closure"."closed_on" < "workstation_closure"."reopened_on")
);
--> statement-breakpoint
CREATE TABLE "major_case_study" (
	"case_id" uuid NOT NULL,
	"nth" integer NOT NULL,
	"kind" "aid_study_kind" NOT NULL,
	"status" "aid_study_status" NOT NULL,
	"held_on" date NOT NULL,
	"participant_count" integer NOT NULL,
	"minutes" text NOT NULL,
	"registered_on" date,
	CONSTRAINT "major_case_study_case_id_nth_pk" PRIMARY KEY("case_id","nth"),
	CONSTRAINT "major_case_study_registered" CHECK (("major_case_study"."status" = 'REGISTERED') = ("major_case_study"."registered_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "workstation_closure" ADD CONSTRAINT "workstation_closure_workstation_id_workstation_id_fk" FOREIGN KEY ("workstation_id") REFERENCES "public"."workstation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "major_case_study" ADD CONSTRAINT "major_case_study_case_id_aid_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_case"("id") ON DELETE no action ON UPDATE no action;