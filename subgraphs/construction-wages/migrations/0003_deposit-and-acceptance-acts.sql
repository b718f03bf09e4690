CREATE TABLE "wage_deposit_history" (
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
ALTER TABLE "acceptance_application" ADD COLUMN "region_code" text;--> statement-breakpoint
UPDATE "acceptance_application" SET "region_code" = "construction_project"."region_code" FROM "construction_project" WHERE "construction_project"."number" = "acceptance_application"."project_number";--> statement-breakpoint
ALTER TABLE "acceptance_application" ALTER COLUMN "region_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "wage_deposit" DROP CONSTRAINT "wage_deposit_pkey";--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD COLUMN "id" uuid;--> statement-breakpoint
UPDATE "wage_deposit" SET "id" = gen_random_uuid();--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD PRIMARY KEY ("id");--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD COLUMN "region_code" text;--> statement-breakpoint
UPDATE "wage_deposit" SET "region_code" = "construction_project"."region_code" FROM "construction_project" WHERE "construction_project"."number" = "wage_deposit"."project_number";--> statement-breakpoint
ALTER TABLE "wage_deposit" ALTER COLUMN "region_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD COLUMN "release_published_on" date;--> statement-breakpoint
ALTER TABLE "wage_deposit_history" ADD CONSTRAINT "wage_deposit_history_case_id_wage_deposit_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."wage_deposit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wage_deposit_history_case" ON "wage_deposit_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "wage_deposit_history_version" ON "wage_deposit_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "acceptance_application_region" ON "acceptance_application" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "wage_deposit_region" ON "wage_deposit" USING btree ("region_code");--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD CONSTRAINT "wage_deposit_project_number_unique" UNIQUE("project_number");--> statement-breakpoint
UPDATE "wage_deposit" SET "number" = "number" || '-' || "project_number" WHERE "number" IN (SELECT "number" FROM "wage_deposit" GROUP BY "number" HAVING count(*) > 1);--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD CONSTRAINT "wage_deposit_number_unique" UNIQUE("number");