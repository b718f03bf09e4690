CREATE TYPE "public"."correction_sanction_kind" AS ENUM('PRAISE', 'ADMONITION', 'WARNING', 'POLICE_PUNISHMENT_PROPOSED', 'REVOCATION_PROPOSED', 'RECALL_PROPOSED');--> statement-breakpoint
CREATE TYPE "public"."handover_status" AS ENUM('PRE_RELEASE', 'NOTIFIED', 'COLLECTED', 'NOT_COLLECTED', 'HANDED_OVER');--> statement-breakpoint
CREATE TABLE "correction_sanction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"subject_number" text NOT NULL,
	"sanction" "correction_sanction_kind" NOT NULL,
	"decided_on" date NOT NULL,
	CONSTRAINT "correction_sanction_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "release_handover" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"case_number" text NOT NULL,
	"status" "handover_status" NOT NULL,
	"release_due_on" date NOT NULL,
	"notified_on" date,
	"collected_on" date,
	"handed_over_on" date,
	CONSTRAINT "release_handover_number_unique" UNIQUE("number"),
	CONSTRAINT "release_handover_case_number_unique" UNIQUE("case_number"),
	CONSTRAINT "release_handover_collected" CHECK ("release_handover"."collected_on" is null or "release_handover"."notified_on" is not null)
);
--> statement-breakpoint
ALTER TABLE "identity_verification" ADD COLUMN "is_minor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity_verification" ALTER COLUMN "is_minor" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "correction_sanction" ADD CONSTRAINT "correction_sanction_subject_number_correction_subject_number_fk" FOREIGN KEY ("subject_number") REFERENCES "public"."correction_subject"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_handover" ADD CONSTRAINT "release_handover_case_number_reintegration_case_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."reintegration_case"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_sanction_subject" ON "correction_sanction" USING btree ("subject_number");--> statement-breakpoint
CREATE INDEX "identity_verification_day" ON "identity_verification" USING btree ("checked_on","id");