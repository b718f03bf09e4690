CREATE TYPE "public"."protection_status" AS ENUM('ASKED', 'SENT', 'GRANTED', 'DECLINED', 'ENDED');--> statement-breakpoint
CREATE TABLE "protection_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "protection_status" NOT NULL,
	"tip_id" uuid NOT NULL,
	"asked_on" date NOT NULL,
	"sent_on" date,
	"answered_on" date,
	"ended_on" date,
	CONSTRAINT "protection_request_number_unique" UNIQUE("number"),
	CONSTRAINT "protection_request_ended" CHECK (("protection_request"."ended_on" is not null) = ("protection_request"."status" in ('DECLINED', 'ENDED')))
);
--> statement-breakpoint
CREATE TABLE "protection_request_history" (
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
ALTER TABLE "protection_request" ADD CONSTRAINT "protection_request_tip_id_tip_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tip"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protection_request_history" ADD CONSTRAINT "protection_request_history_case_id_protection_request_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."protection_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "protection_request_under_way" ON "protection_request" USING btree ("tip_id") WHERE "protection_request"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "protection_request_tip" ON "protection_request" USING btree ("tip_id","id");--> statement-breakpoint
CREATE INDEX "protection_request_asked" ON "protection_request" USING btree ("asked_on","id");--> statement-breakpoint
CREATE INDEX "protection_request_history_case" ON "protection_request_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "protection_request_history_version" ON "protection_request_history" USING btree ("case_id","version");