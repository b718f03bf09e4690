CREATE TYPE "public"."appointment_status" AS ENUM('PLANNED', 'HELD', 'CANCELLED');--> statement-breakpoint
CREATE TABLE "reception_day_history" (
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
CREATE TABLE "petition_meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "appointment_status" NOT NULL,
	"body_codes" text[] NOT NULL,
	"day" date NOT NULL,
	"convened_on" date NOT NULL,
	"held_on" date,
	CONSTRAINT "petition_meeting_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "petition_meeting_history" (
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
CREATE TABLE "petition_meeting_matter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL,
	"petition_number" text NOT NULL,
	CONSTRAINT "petition_meeting_matter_once" UNIQUE("meeting_id","petition_number")
);
--> statement-breakpoint
DROP INDEX "reception_day_region";--> statement-breakpoint
DROP INDEX "reception_day_day";--> statement-breakpoint
ALTER TABLE "reception_day" ALTER COLUMN "held_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reception_day" ALTER COLUMN "matters_heard" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "reception_day_number" text;--> statement-breakpoint
ALTER TABLE "reception_day" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reception_day" ADD COLUMN "status" "appointment_status";--> statement-breakpoint
ALTER TABLE "reception_day" ADD COLUMN "body_code" text;--> statement-breakpoint
ALTER TABLE "reception_day" ADD COLUMN "place_code" text;--> statement-breakpoint
ALTER TABLE "reception_day" ADD COLUMN "day" date;--> statement-breakpoint
UPDATE "reception_day" SET "status" = 'HELD', "day" = "held_on";--> statement-breakpoint
ALTER TABLE "reception_day" ALTER COLUMN "status" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reception_day" ALTER COLUMN "day" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reception_day" ADD COLUMN "announced_on" date;--> statement-breakpoint
ALTER TABLE "reception_day_history" ADD CONSTRAINT "reception_day_history_case_id_reception_day_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."reception_day"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_meeting_history" ADD CONSTRAINT "petition_meeting_history_case_id_petition_meeting_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."petition_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_meeting_matter" ADD CONSTRAINT "petition_meeting_matter_meeting_id_petition_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."petition_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_meeting_matter" ADD CONSTRAINT "petition_meeting_matter_petition_number_petition_number_fk" FOREIGN KEY ("petition_number") REFERENCES "public"."petition"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reception_day_history_case" ON "reception_day_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "reception_day_history_version" ON "reception_day_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "petition_meeting_day" ON "petition_meeting" USING btree ("day","id");--> statement-breakpoint
CREATE INDEX "petition_meeting_region" ON "petition_meeting" USING btree ("region_code","day");--> statement-breakpoint
CREATE INDEX "petition_meeting_history_case" ON "petition_meeting_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "petition_meeting_history_version" ON "petition_meeting_history" USING btree ("case_id","version");--> statement-breakpoint
ALTER TABLE "petition" ADD CONSTRAINT "petition_reception_day_number_reception_day_number_fk" FOREIGN KEY ("reception_day_number") REFERENCES "public"."reception_day"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leader_case_day" ON "leader_case" USING btree ("assigned_on","id");--> statement-breakpoint
CREATE INDEX "reception_day_region" ON "reception_day" USING btree ("region_code","day");--> statement-breakpoint
CREATE INDEX "reception_day_day" ON "reception_day" USING btree ("day","id");--> statement-breakpoint
ALTER TABLE "reception_day" ADD CONSTRAINT "reception_day_held" CHECK (("reception_day"."status" = 'HELD') = ("reception_day"."held_on" is not null)
        and ("reception_day"."status" = 'HELD') = ("reception_day"."matters_heard" is not null));