DROP INDEX "indexed_case_region_day";--> statement-breakpoint
DROP INDEX "indexed_case_project";--> statement-breakpoint
DROP INDEX "indexed_duty_due";--> statement-breakpoint
ALTER TABLE "indexed_duty" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "indexed_duty" ADD COLUMN "department" text;--> statement-breakpoint
ALTER TABLE "indexed_duty" ADD COLUMN "region_code" text;--> statement-breakpoint
ALTER TABLE "indexed_duty" ADD COLUMN "body_code" text;--> statement-breakpoint
UPDATE "indexed_duty" SET "department" = "of"."department", "region_code" = "of"."region_code", "body_code" = "of"."body_code" FROM "indexed_case" "of" WHERE "of"."id" = "case_id";--> statement-breakpoint
ALTER TABLE "indexed_duty" ALTER COLUMN "department" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "indexed_duty" ALTER COLUMN "region_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "indexed_duty" ADD COLUMN "due_order" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce("due_at", '9999-12-31T00:00:00.000Z')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "indexed_case_body" ON "indexed_case" USING btree ("body_code","amount_order","id");--> statement-breakpoint
CREATE INDEX "indexed_case_organization" ON "indexed_case" USING btree ("organization_code","amount_order","id");--> statement-breakpoint
CREATE INDEX "indexed_case_department_amount" ON "indexed_case" USING btree ("department","amount_order","id");--> statement-breakpoint
CREATE INDEX "indexed_duty_region" ON "indexed_duty" USING btree ("region_code","due_order");--> statement-breakpoint
CREATE INDEX "indexed_duty_body" ON "indexed_duty" USING btree ("body_code","due_order");--> statement-breakpoint
CREATE INDEX "indexed_case_region_day" ON "indexed_case" USING btree ("region_code","opened_on","department","kind");--> statement-breakpoint
CREATE INDEX "indexed_case_project" ON "indexed_case" USING btree ("project_number","amount_order","id");--> statement-breakpoint
CREATE INDEX "indexed_duty_due" ON "indexed_duty" USING btree ("due_order","case_id","id");