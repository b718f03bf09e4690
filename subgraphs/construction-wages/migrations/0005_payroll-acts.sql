CREATE TABLE "payroll_sheet_history" (
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
ALTER TABLE "payroll_sheet" DROP CONSTRAINT "payroll_sheet_project_number_month_pk";--> statement-breakpoint
ALTER TABLE "payroll_line" ADD COLUMN "refusal_reason" text;--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD COLUMN "id" uuid;--> statement-breakpoint
UPDATE "payroll_sheet" SET "id" = gen_random_uuid();--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD PRIMARY KEY ("id");--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD COLUMN "number" text;--> statement-breakpoint
UPDATE "payroll_sheet" SET "number" = "project_number" || '-' || "month";--> statement-breakpoint
ALTER TABLE "payroll_sheet" ALTER COLUMN "number" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD COLUMN "region_code" text;--> statement-breakpoint
UPDATE "payroll_sheet" SET "region_code" = "construction_project"."region_code" FROM "construction_project" WHERE "construction_project"."number" = "payroll_sheet"."project_number";--> statement-breakpoint
ALTER TABLE "payroll_sheet" ALTER COLUMN "region_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "payroll_sheet_history" ADD CONSTRAINT "payroll_sheet_history_case_id_payroll_sheet_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."payroll_sheet"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payroll_sheet_history_case" ON "payroll_sheet_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "payroll_sheet_history_version" ON "payroll_sheet_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "payroll_sheet_region" ON "payroll_sheet" USING btree ("region_code","month");--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD CONSTRAINT "payroll_sheet_number_unique" UNIQUE("number");--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD CONSTRAINT "payroll_sheet_project_month" UNIQUE("project_number","month");