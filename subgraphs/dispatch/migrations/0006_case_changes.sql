CREATE TYPE "public"."case_change_kind" AS ENUM('ACT', 'OVERDUE', 'SETTLED');--> statement-breakpoint
CREATE TABLE "case_change" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"what" "case_change_kind" NOT NULL,
	"act" text,
	"rule" text,
	"due_at" timestamp with time zone,
	"before" jsonb,
	"after" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_change_log" (
	"is_only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"overdue_through" timestamp with time zone NOT NULL,
	"pruned_through" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "case_change_log_once" CHECK ("case_change_log"."is_only")
);
