CREATE TABLE "dead_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"event" jsonb NOT NULL,
	"fault" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indexed_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"department" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"sequence" integer NOT NULL,
	"status" text NOT NULL,
	"region_code" text NOT NULL,
	"opened_on" date,
	"closed_on" date,
	"category" text,
	"body_code" text,
	"project_number" text,
	"organization_code" text,
	"amount" numeric(14, 2),
	"workers" integer,
	"amount_order" numeric(14, 2) GENERATED ALWAYS AS (coalesce("amount", 0)) STORED NOT NULL,
	"first_due_at" timestamp with time zone DEFAULT '9999-12-31T00:00:00.000Z' NOT NULL,
	CONSTRAINT "indexed_case_once" UNIQUE("department","kind","number")
);
--> statement-breakpoint
CREATE TABLE "indexed_duty" (
	"case_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "indexed_link" (
	"case_id" uuid NOT NULL,
	"department" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	CONSTRAINT "indexed_link_case_id_department_kind_number_pk" PRIMARY KEY("case_id","department","kind","number")
);
--> statement-breakpoint
ALTER TABLE "indexed_duty" ADD CONSTRAINT "indexed_duty_case_id_indexed_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."indexed_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indexed_link" ADD CONSTRAINT "indexed_link_case_id_indexed_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."indexed_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indexed_case_region_day" ON "indexed_case" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "indexed_case_day" ON "indexed_case" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "indexed_case_project" ON "indexed_case" USING btree ("project_number");--> statement-breakpoint
CREATE INDEX "indexed_case_amount" ON "indexed_case" USING btree ("amount_order","id");--> statement-breakpoint
CREATE INDEX "indexed_case_due" ON "indexed_case" USING btree ("first_due_at","id");--> statement-breakpoint
CREATE INDEX "indexed_duty_case" ON "indexed_duty" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "indexed_duty_due" ON "indexed_duty" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "indexed_link_to" ON "indexed_link" USING btree ("department","kind","number");