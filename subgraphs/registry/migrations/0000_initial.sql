CREATE TYPE "public"."organization_kind" AS ENUM('JUSTICE_BUREAU', 'JUSTICE_OFFICE', 'PETITION_OFFICE', 'CONSTRUCTION_BUREAU', 'HUMAN_RESOURCES_BUREAU', 'PUBLIC_SECURITY_BUREAU', 'PROCURATORATE', 'PEOPLES_COURT', 'LEGAL_AID_AGENCY', 'CORRECTION_AGENCY', 'PARTY_OFFICE', 'GOVERNMENT_OFFICE', 'COMPANY', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."region_kind" AS ENUM('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN', 'TOWNSHIP', 'SUBDISTRICT', 'OTHER_TOWNSHIP_UNIT', 'VILLAGE', 'COMMUNITY', 'RESIDENTS_COMMITTEE');--> statement-breakpoint
CREATE TYPE "public"."region_level" AS ENUM('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE');--> statement-breakpoint
CREATE TABLE "organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" "organization_kind" NOT NULL,
	"region_code" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "organization_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "organization_service" (
	"organization_code" text NOT NULL,
	"region_code" text NOT NULL,
	CONSTRAINT "organization_service_organization_code_region_code_pk" PRIMARY KEY("organization_code","region_code")
);
--> statement-breakpoint
CREATE TABLE "region" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"level" "region_level" NOT NULL,
	"kind" "region_kind" NOT NULL,
	"parent_code" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source" text NOT NULL,
	CONSTRAINT "region_code_shape" CHECK ("region"."code" ~ '^[0-9]{12}$'),
	CONSTRAINT "region_validity" CHECK ("region"."valid_to" is null or "region"."valid_to" >= "region"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "region_population" (
	"region_code" text NOT NULL,
	"year" integer NOT NULL,
	"population" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "region_population_region_code_year_pk" PRIMARY KEY("region_code","year")
);
--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_service" ADD CONSTRAINT "organization_service_organization_code_organization_code_fk" FOREIGN KEY ("organization_code") REFERENCES "public"."organization"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_service" ADD CONSTRAINT "organization_service_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_population" ADD CONSTRAINT "region_population_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organization_region" ON "organization" USING btree ("region_code","name","id");--> statement-breakpoint
CREATE INDEX "region_level_code" ON "region" USING btree ("level","code");