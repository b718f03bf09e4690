CREATE TYPE "public"."workstation_status" AS ENUM('OPEN', 'CLOSED');--> statement-breakpoint
CREATE TABLE "workstation_history" (
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
ALTER TABLE "workstation" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "workstation" ADD COLUMN "status" "workstation_status";--> statement-breakpoint
UPDATE "workstation" SET "status" = CASE WHEN "closed_on" IS NULL THEN 'OPEN' ELSE 'CLOSED' END::"workstation_status";--> statement-breakpoint
ALTER TABLE "workstation" ALTER COLUMN "status" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "workstation_history" ADD CONSTRAINT "workstation_history_case_id_workstation_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."workstation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "workstation_history_case" ON "workstation_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "workstation_history_version" ON "workstation_history" USING btree ("case_id","version");--> statement-breakpoint
ALTER TABLE "workstation" ADD CONSTRAINT "workstation_status" CHECK (("workstation"."status" = 'CLOSED') = ("workstation"."closed_on" is not null));--> statement-breakpoint
INSERT INTO "workstation_history" ("case_id", "at", "act", "status")
SELECT "id", "day"::timestamp AT TIME ZONE 'Asia/Shanghai', "act", "state" FROM (
  SELECT "id", "opened_on" AS "day", '设立' AS "act", 'OPEN' AS "state" FROM "workstation"
  UNION ALL SELECT "id", "closed_on", '撤销', 'CLOSED' FROM "workstation" WHERE "closed_on" IS NOT NULL
) AS "known" ORDER BY "day", "id";
