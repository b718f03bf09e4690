CREATE TYPE "public"."acceptance_stage" AS ENUM('FOUNDATION', 'MAIN_STRUCTURE', 'COMPLETION');--> statement-breakpoint
CREATE TYPE "public"."acceptance_status" AS ENUM('APPLIED', 'SIGNING', 'ALL_SIGNED', 'DEPUTY_HEAD_SIGNED', 'JOINT_ACCEPTANCE', 'PASSED', 'FAILED', 'BLOCKED');--> statement-breakpoint
CREATE TYPE "public"."bad_behaviour_status" AS ENUM('PROPOSED', 'HEARD', 'DECIDED', 'IN_FORCE', 'EXPIRED', 'LIFTED');--> statement-breakpoint
CREATE TYPE "public"."inspection_campaign" AS ENUM('REGULAR', 'KEY_OBJECT', 'SUMMER_HARVEST', 'MID_AUTUMN', 'AUTUMN_HARVEST', 'SPRING_FESTIVAL');--> statement-breakpoint
CREATE TYPE "public"."complaint_origin" AS ENUM('VISIT', 'PHONE', 'LETTER', 'NETWORK', 'INSPECTION', 'REFERRED');--> statement-breakpoint
CREATE TYPE "public"."complaint_status" AS ENUM('RECEIVED', 'PASSED_ON', 'FILED', 'INVESTIGATING', 'ORDERED', 'PAID_IN_PART', 'PAID_IN_FULL', 'DEPOSIT_DRAWN', 'ADVANCED_BY_GENERAL_CONTRACTOR', 'ADVANCED_BY_OWNER', 'ADVANCED_BY_EMERGENCY_FUND', 'ENFORCEMENT_REQUESTED', 'TO_POLICE', 'TO_ARBITRATION', 'TO_LEGAL_AID', 'CLOSED');--> statement-breakpoint
CREATE TYPE "public"."payroll_confirmation" AS ENUM('OPEN', 'SIGNED', 'REFUSED');--> statement-breakpoint
CREATE TYPE "public"."deposit_status" AS ENUM('REQUIRED', 'LODGED', 'GUARANTEED', 'EXEMPT', 'DRAWN', 'TOPPED_UP', 'RELEASED');--> statement-breakpoint
CREATE TYPE "public"."wage_finding" AS ENUM('ARREARS_PAID', 'ARREARS_ADVANCED', 'ARREARS_BY_INSTALMENTS', 'PAID_BEFORE', 'NO_ARREARS', 'AMOUNT_DISPUTED', 'NOT_WAGES', 'NOT_COMPETENT', 'SUSPECTED_CRIME', 'WITHDRAWN');--> statement-breakpoint
CREATE TYPE "public"."payroll_status" AS ENUM('DUE', 'DRAFTED', 'CONFIRMED', 'CHECKED', 'PAID', 'PROOF_RETURNED', 'OVERDUE');--> statement-breakpoint
CREATE TYPE "public"."project_kind" AS ENUM('HOUSING', 'MUNICIPAL', 'TRANSPORT', 'WATER', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."project_status" AS ENUM('PLANNED', 'PERMITTED', 'UNDER_CONSTRUCTION', 'COMPLETED', 'SETTLED');--> statement-breakpoint
CREATE TYPE "public"."rectification_status" AS ENUM('ON_THE_SPOT', 'ISSUED', 'RECTIFIED', 'OVERDUE', 'PENALISED');--> statement-breakpoint
CREATE TYPE "public"."contractor_sanction" AS ENUM('STOP_WORK', 'BID_RESTRICTION', 'MARKET_REMOVAL');--> statement-breakpoint
CREATE TYPE "public"."wage_violation" AS ENUM('PAID_IN_KIND', 'NO_PAY_LEDGER', 'PAY_CARD_WITHHELD', 'NO_SPECIAL_ACCOUNT', 'NO_DEPOSIT', 'NO_REAL_NAME_REGISTRATION', 'NO_MONTHLY_PAYROLL', 'SUBCONTRACTOR_NOT_SUPERVISED', 'SUPERVISION_NOT_ACCEPTED', 'NO_NOTICE_BOARD', 'NO_PAYMENT_GUARANTEE', 'LABOUR_COST_NOT_PAID', 'DOCUMENTS_REFUSED');--> statement-breakpoint
CREATE TABLE "construction_project" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"kind" "project_kind" NOT NULL,
	"status" "project_status" NOT NULL,
	"region_code" text NOT NULL,
	"responsible_body_code" text NOT NULL,
	"owner_code" text NOT NULL,
	"general_contractor_code" text NOT NULL,
	"supervisor_code" text,
	"contract_amount" numeric(14, 2) NOT NULL,
	"opened_on" date NOT NULL,
	"funds_proven_on" date,
	"permitted_on" date,
	"special_account_opened_on" date,
	"started_on" date,
	"completed_on" date,
	"closed_on" date,
	CONSTRAINT "construction_project_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "construction_project_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wage_complaint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"project_number" text,
	"region_code" text NOT NULL,
	"origin" "complaint_origin" NOT NULL,
	"status" "complaint_status" NOT NULL,
	"finding" "wage_finding",
	"responsible_body_code" text NOT NULL,
	"respondent_code" text,
	"workers_affected" integer NOT NULL,
	"arrears_amount" numeric(14, 2) NOT NULL,
	"recovered_amount" numeric(14, 2) NOT NULL,
	"opened_on" date NOT NULL,
	"filed_on" date,
	"ordered_on" date,
	"pay_by" date,
	"paid_on" date,
	"workers_confirmed_on" date,
	"transferred_on" date,
	"transferred_to_code" text,
	"closed_on" date,
	"legal_aid_number" text,
	"dispute_number" text,
	CONSTRAINT "wage_complaint_number_unique" UNIQUE("number"),
	CONSTRAINT "wage_complaint_recovered" CHECK ("wage_complaint"."recovered_amount" <= "wage_complaint"."arrears_amount")
);
--> statement-breakpoint
CREATE TABLE "wage_complaint_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payroll_line" (
	"project_number" text NOT NULL,
	"month" text NOT NULL,
	"worker_number" text NOT NULL,
	"days_worked" integer NOT NULL,
	"gross_amount" numeric(14, 2) NOT NULL,
	"deducted_amount" numeric(14, 2) NOT NULL,
	"net_amount" numeric(14, 2) NOT NULL,
	"confirmation" "payroll_confirmation" NOT NULL,
	"submitted_on" date NOT NULL,
	"checked_on" date,
	"paid_on" date,
	"proof_returned_on" date,
	CONSTRAINT "payroll_line_project_number_month_worker_number_pk" PRIMARY KEY("project_number","month","worker_number")
);
--> statement-breakpoint
CREATE TABLE "payroll_sheet" (
	"project_number" text NOT NULL,
	"month" text NOT NULL,
	"status" "payroll_status" NOT NULL,
	"workers" integer NOT NULL,
	"confirmed" integer NOT NULL,
	"refused" integer NOT NULL,
	"payable_amount" numeric(14, 2) NOT NULL,
	"paid_amount" numeric(14, 2) NOT NULL,
	"submitted_on" date NOT NULL,
	"paid_on" date,
	CONSTRAINT "payroll_sheet_project_number_month_pk" PRIMARY KEY("project_number","month"),
	CONSTRAINT "payroll_sheet_month" CHECK ("payroll_sheet"."month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "roster_worker" (
	"number" text PRIMARY KEY NOT NULL,
	"project_number" text NOT NULL,
	"employer_code" text NOT NULL,
	"name" text NOT NULL,
	"citizen_number" text NOT NULL,
	"contract_signed_on" date,
	"entered_on" date NOT NULL,
	"left_on" date
);
--> statement-breakpoint
CREATE TABLE "acceptance_application" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"project_number" text NOT NULL,
	"stage" "acceptance_stage" NOT NULL,
	"status" "acceptance_status" NOT NULL,
	"opened_on" date NOT NULL,
	"construction_management_signed_on" date,
	"quality_supervision_signed_on" date,
	"safety_supervision_signed_on" date,
	"wage_office_signed_on" date,
	"deputy_head_signed_on" date,
	"closed_on" date,
	CONSTRAINT "acceptance_application_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "acceptance_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bad_behaviour" (
	"number" text PRIMARY KEY NOT NULL,
	"organization_code" text NOT NULL,
	"region_code" text NOT NULL,
	"project_number" text,
	"violation" "wage_violation",
	"sanction" "contractor_sanction" NOT NULL,
	"status" "bad_behaviour_status" NOT NULL,
	"deciding_body_code" text NOT NULL,
	"proposed_on" date NOT NULL,
	"decided_on" date,
	"valid_to" date,
	"lifted_on" date
);
--> statement-breakpoint
CREATE TABLE "inspection" (
	"number" text PRIMARY KEY NOT NULL,
	"project_number" text NOT NULL,
	"campaign" "inspection_campaign" NOT NULL,
	"inspecting_body_code" text NOT NULL,
	"inspected_on" date NOT NULL,
	"violations" "wage_violation"[] NOT NULL,
	"rectification" "rectification_status",
	"rectify_by" date,
	"rectified_on" date
);
--> statement-breakpoint
CREATE TABLE "wage_deposit" (
	"project_number" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"contractor_code" text NOT NULL,
	"status" "deposit_status" NOT NULL,
	"required_amount" numeric(14, 2) NOT NULL,
	"held_amount" numeric(14, 2) NOT NULL,
	"drawn_amount" numeric(14, 2) NOT NULL,
	"required_on" date NOT NULL,
	"lodged_on" date,
	"drawn_on" date,
	"topped_up_on" date,
	"released_on" date
);
--> statement-breakpoint
ALTER TABLE "construction_project_history" ADD CONSTRAINT "construction_project_history_case_id_construction_project_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."construction_project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_complaint" ADD CONSTRAINT "wage_complaint_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_complaint_history" ADD CONSTRAINT "wage_complaint_history_case_id_wage_complaint_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."wage_complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payroll_line" ADD CONSTRAINT "payroll_line_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payroll_line" ADD CONSTRAINT "payroll_line_worker_number_roster_worker_number_fk" FOREIGN KEY ("worker_number") REFERENCES "public"."roster_worker"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payroll_sheet" ADD CONSTRAINT "payroll_sheet_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_worker" ADD CONSTRAINT "roster_worker_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance_application" ADD CONSTRAINT "acceptance_application_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance_history" ADD CONSTRAINT "acceptance_history_case_id_acceptance_application_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."acceptance_application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bad_behaviour" ADD CONSTRAINT "bad_behaviour_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_deposit" ADD CONSTRAINT "wage_deposit_project_number_construction_project_number_fk" FOREIGN KEY ("project_number") REFERENCES "public"."construction_project"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "construction_project_region" ON "construction_project" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "construction_project_day" ON "construction_project" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "construction_project_history_case" ON "construction_project_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "wage_complaint_region" ON "wage_complaint" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "wage_complaint_day" ON "wage_complaint" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "wage_complaint_project" ON "wage_complaint" USING btree ("project_number");--> statement-breakpoint
CREATE INDEX "wage_complaint_dispute" ON "wage_complaint" USING btree ("dispute_number");--> statement-breakpoint
CREATE INDEX "wage_complaint_history_case" ON "wage_complaint_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "payroll_line_worker" ON "payroll_line" USING btree ("worker_number");--> statement-breakpoint
CREATE INDEX "roster_worker_project" ON "roster_worker" USING btree ("project_number");--> statement-breakpoint
CREATE INDEX "acceptance_application_project" ON "acceptance_application" USING btree ("project_number","opened_on");--> statement-breakpoint
CREATE INDEX "acceptance_history_case" ON "acceptance_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "bad_behaviour_organization" ON "bad_behaviour" USING btree ("organization_code");--> statement-breakpoint
CREATE INDEX "inspection_project" ON "inspection" USING btree ("project_number","inspected_on");--> statement-breakpoint
CREATE INDEX "wage_deposit_contractor" ON "wage_deposit" USING btree ("contractor_code");