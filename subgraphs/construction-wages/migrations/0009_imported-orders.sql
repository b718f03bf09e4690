-- Inspections that an act recorded have an order of their number; the book may not change them.
UPDATE "inspection" SET "recorded_here" = true FROM "rectification_order" WHERE "rectification_order"."number" = "inspection"."number";--> statement-breakpoint
-- Orders that stand in the book of inspections only become cases, so that they can be acted on.
INSERT INTO "rectification_order" ("id", "number", "region_code", "project_number", "campaign", "status", "violations", "inspecting_body_code", "issued_on", "rectify_by", "rectified_on")
SELECT gen_random_uuid(), i."number", p."region_code", i."project_number", i."campaign", i."rectification"::text::"rectification_order_status", i."violations", i."inspecting_body_code", i."inspected_on", i."rectify_by", i."rectified_on"
FROM "inspection" i JOIN "construction_project" p ON p."number" = i."project_number"
WHERE i."rectification" IN ('ISSUED', 'RECTIFIED', 'OVERDUE', 'PENALISED') AND NOT i."recorded_here";--> statement-breakpoint
INSERT INTO "rectification_order_history" ("case_id", "at", "act", "status")
SELECT o."id", o."issued_on"::timestamp AT TIME ZONE 'Asia/Shanghai', '限期整改', 'ISSUED'
FROM "rectification_order" o JOIN "inspection" i ON i."number" = o."number" WHERE NOT i."recorded_here";--> statement-breakpoint
INSERT INTO "rectification_order_history" ("case_id", "at", "act", "status")
SELECT o."id", greatest(coalesce(o."rectified_on", o."rectify_by"), o."issued_on")::timestamp AT TIME ZONE 'Asia/Shanghai',
  CASE o."status" WHEN 'RECTIFIED' THEN '已整改' WHEN 'OVERDUE' THEN '逾期未整改' ELSE '已处罚' END, o."status"
FROM "rectification_order" o JOIN "inspection" i ON i."number" = o."number" WHERE NOT i."recorded_here" AND o."status" <> 'ISSUED';
