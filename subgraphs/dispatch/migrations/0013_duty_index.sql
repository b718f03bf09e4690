DROP INDEX "indexed_duty_region";--> statement-breakpoint
CREATE INDEX "indexed_duty_region" ON "indexed_duty" USING btree ("region_code","due_order","department");