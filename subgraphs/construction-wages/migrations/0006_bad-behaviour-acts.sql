CREATE TABLE "bad_behaviour_history" (
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
ALTER TABLE "bad_behaviour" DROP CONSTRAINT "bad_behaviour_pkey";--> statement-breakpoint
ALTER TABLE "bad_behaviour" ADD COLUMN "id" uuid;--> statement-breakpoint
UPDATE "bad_behaviour" SET "id" = gen_random_uuid();--> statement-breakpoint
ALTER TABLE "bad_behaviour" ADD PRIMARY KEY ("id");--> statement-breakpoint
ALTER TABLE "bad_behaviour" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "bad_behaviour" ADD COLUMN "heard_on" date;--> statement-breakpoint
ALTER TABLE "bad_behaviour" ADD COLUMN "in_force_on" date;--> statement-breakpoint
ALTER TABLE "bad_behaviour_history" ADD CONSTRAINT "bad_behaviour_history_case_id_bad_behaviour_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."bad_behaviour"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bad_behaviour_history_case" ON "bad_behaviour_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "bad_behaviour_history_version" ON "bad_behaviour_history" USING btree ("case_id","version");--> statement-breakpoint
ALTER TABLE "bad_behaviour" ADD CONSTRAINT "bad_behaviour_number_unique" UNIQUE("number");