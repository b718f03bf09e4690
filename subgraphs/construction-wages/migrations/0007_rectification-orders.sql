CREATE TYPE "public"."rectification_order_status" AS ENUM('ISSUED', 'RECTIFIED', 'OVERDUE', 'PENALISED');--> statement-breakpoint
CREATE TABLE "rectification_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"project_number" text NOT NULL,
	"campaign" "inspection_campaign" NOT NULL,
	"status" "rectification_order_status" NOT NULL,
	"violations" "wage_violation"[] NOT NULL,
	"inspecting_body_code" text NOT NULL,
	"issued_on" date NOT NULL,
	"rectify_by" date NOT NULL,
	"rectified_on" date,
	"fine_amount" numeric(14, 2),
	"work_stopped" boolean DEFAULT false NOT NULL,
	CONSTRAINT "rectification_order_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "rectification_order_history" (
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
ALTER TABLE "rectification_order" ADD CONSTRAINT "rectification_order_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectification_order_history" ADD CONSTRAINT "rectification_order_history_case_id_rectification_order_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."rectification_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rectification_order_project" ON "rectification_order" USING btree ("project_number","issued_on");--> statement-breakpoint
CREATE INDEX "rectification_order_region" ON "rectification_order" USING btree ("region_code","issued_on");--> statement-breakpoint
CREATE INDEX "rectification_order_history_case" ON "rectification_order_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "rectification_order_history_version" ON "rectification_order_history" USING btree ("case_id","version");