DROP INDEX "indexed_case_unpaid";--> statement-breakpoint
CREATE INDEX "indexed_duty_rule" ON "indexed_duty" USING btree ("rule","region_code");--> statement-breakpoint
CREATE INDEX "indexed_case_unpaid" ON "indexed_case" USING btree ("region_code") WHERE "indexed_case"."department" = 'construction-wages' and "indexed_case"."kind" = 'WageComplaint'
          and "indexed_case"."closed_on" is null and "indexed_case"."workers" is not null;