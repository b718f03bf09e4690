CREATE TYPE "public"."recurrent_leave_status" AS ENUM('APPLIED', 'APPROVED', 'REFUSED', 'ENDED');--> statement-breakpoint
ALTER TYPE "public"."move_status" ADD VALUE 'ARRIVED' BEFORE 'ENDED';--> statement-breakpoint
CREATE TABLE "custody" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"taken_on" date NOT NULL,
	"ended_on" date
);
--> statement-breakpoint
CREATE TABLE "recurrent_leave" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" "leave_reason" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"status" "recurrent_leave_status" NOT NULL,
	"decided_on" date,
	"ended_on" date,
	CONSTRAINT "recurrent_leave_limit" CHECK ("recurrent_leave"."to_day" <= "recurrent_leave"."from_day" + interval '6 months')
);
--> statement-breakpoint
ALTER TABLE "move_request" ADD COLUMN "handed_over_on" date;--> statement-breakpoint
ALTER TABLE "move_request" ADD COLUMN "arrived_on" date;--> statement-breakpoint
ALTER TABLE "correction_subject" ADD COLUMN "summed_up_on" date;--> statement-breakpoint
ALTER TABLE "custody" ADD CONSTRAINT "custody_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recurrent_leave" ADD CONSTRAINT "recurrent_leave_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "custody_case" ON "custody" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "custody_open" ON "custody" USING btree ("case_id") WHERE "custody"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "recurrent_leave_case" ON "recurrent_leave" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recurrent_leave_open" ON "recurrent_leave" USING btree ("case_id") WHERE "recurrent_leave"."status" = 'APPLIED';