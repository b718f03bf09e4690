CREATE TYPE "public"."commutation_status" AS ENUM('SENT', 'GRANTED', 'NOT_GRANTED', 'ENDED');--> statement-breakpoint
CREATE TABLE "commutation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"status" "commutation_status" NOT NULL,
	"sent_on" date NOT NULL,
	"answered_on" date
);
--> statement-breakpoint
ALTER TABLE "sanction_proposal" ADD COLUMN "arrest_asked_on" date;--> statement-breakpoint
ALTER TABLE "sanction_proposal" ADD COLUMN "arrest_answered_on" date;--> statement-breakpoint
ALTER TABLE "commutation" ADD CONSTRAINT "commutation_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "commutation_open" ON "commutation" USING btree ("case_id") WHERE "commutation"."status" = 'SENT';