-- Of a dispute that broke out again the others learn the day: each is told anew as it stands, so it gets a version of its own.
UPDATE "dispute" SET "version" = "version" + 1 WHERE "relapsed_on" IS NOT NULL;--> statement-breakpoint
INSERT INTO "dispute_history" ("case_id", "at", "act", "status", "version")
SELECT "id", now(), '对外通报范围变更', "status"::text, CASE WHEN EXISTS (SELECT 1 FROM "dispute_history" "acted"
  WHERE "acted"."case_id" = "dispute"."id" AND "acted"."version" IS NOT NULL) THEN "version" END
FROM "dispute" WHERE "relapsed_on" IS NOT NULL;
