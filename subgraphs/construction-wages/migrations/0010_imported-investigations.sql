-- Open investigations that stand in the book of complaints only get their deadline; its last day is counted at the next start.
INSERT INTO "deadline" ("id", "case_kind", "case_id", "case_number", "region_code", "rule", "bound_party", "started_at")
SELECT gen_random_uuid(), 'WageComplaint', c."id", c."number", c."region_code", 'R-LI-17', 'AUTHORITY',
  c."filed_on"::timestamp AT TIME ZONE 'Asia/Shanghai'
FROM "wage_complaint" c
WHERE c."filed_on" IS NOT NULL AND c."ordered_on" IS NULL AND c."closed_on" IS NULL
  AND c."status" NOT IN ('TO_POLICE', 'TO_ARBITRATION', 'TO_LEGAL_AID') AND c."recovered_amount" < c."arrears_amount"
  AND NOT EXISTS (SELECT 1 FROM "wage_complaint_history" h WHERE h."case_id" = c."id" AND h."version" IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM "deadline" d WHERE d."case_id" = c."id" AND d."rule" = 'R-LI-17');
