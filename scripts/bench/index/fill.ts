import type postgres from 'postgres';

/** The moment at which everything in the filled index is looked at. */
export const NOW = '2026-01-01T04:00:00.000Z';
/** A province of fifty counties of twenty townships of five villages each. */
export const PROVINCE = '990000000000';

/**
 * Fills an empty case index with so many cases and a twentieth as many other records, as they come of seven years of a province:
 * all kinds, every village, one in seven open, with duties of which half are over, and links. The same at every run.
 */
export async function fillIndex(sql: postgres.Sql, cases: number): Promise<void> {
  await sql`
    insert into indexed_case (id, department, kind, number, sequence, status, region_code, opened_on, closed_on, category,
      body_code, project_number, organization_code, amount, workers)
    select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, department, kind,
      '安' || left(kind, 3) || '〔' || extract(year from opened_on) || '〕' || lpad(n::text, 7, '0') || '号', 1,
      case when is_open then (array['REGISTERED', 'ACCEPTED', 'HANDLING'])[1 + chance % 3] else
        (array['SETTLED', 'CLOSED', 'ENDED', 'WITHDRAWN'])[1 + chance % 4] end,
      county || lpad((chance / 50 % 20 + 1)::text, 3, '0') || lpad((chance / 1000 % 5 + 200)::text, 3, '0'),
      opened_on, case when not is_open then opened_on + chance % 90 end, 'C' || chance % 12,
      'B' || county || chance / 50 % 10, case when chance % 3 = 0 then 'P' || chance % 20000 end,
      case when kind = 'WageComplaint' then 'F' || chance % 3000 end,
      case when kind in ('Dispute', 'WageComplaint') and chance % 4 > 0 then (chance % 1000000) / 10.0 end,
      case when kind = 'WageComplaint' then 1 + chance % 40 end
    from (
      select n, chance, chance / 7 % 7 = 0 as is_open, '99' || lpad((1 + chance % 50)::text, 4, '0') as county,
        '2019-01-01'::date + (n::bigint * 2557 / ${cases})::int as opened_on, department, kind
      from generate_series(1, ${cases}::int) as n,
        lateral (select hashint4(n) & 1073741823 as chance) by_chance,
        lateral (select 1 + chance / 49 % 20 as place) at_place,
        lateral (select (array['Dispute', 'Dispute', 'Dispute', 'Dispute', 'Dispute', 'Dispute', 'Dispute', 'Dispute', 'Petition',
            'Petition', 'Petition', 'Petition', 'Petition', 'WageComplaint', 'WageComplaint', 'WageComplaint',
            'LegalAidApplication', 'LegalAidCase', 'AcceptanceApplication', 'RectificationOrder'])[place] as kind,
          (array['mediation', 'petitions', 'construction-wages', 'legal-aid', 'construction-wages'])
            [1 + (place > 8)::int + (place > 13)::int + (place > 16)::int + (place > 18)::int] as department) of_kind
    ) drawn`;
  await sql`
    insert into indexed_case (id, department, kind, number, sequence, status, region_code)
    select gen_random_uuid(), case n % 2 when 0 then 'mediation' else 'community-correction' end,
      case n % 2 when 0 then 'MediationReport' else 'CorrectionDuty' end, 'R' || n, 1, 'OPEN',
      '99' || lpad((1 + n % 50)::text, 4, '0') || '000000'
    from generate_series(1, ${Math.ceil(cases / 20)}::int) as n`;
  await sql`
    insert into indexed_duty (case_id, department, region_code, body_code, rule, started_at, due_at)
    select id, department, region_code, body_code, 'R-' || left(department, 2) || '-' || (chance + nth) % 15, ${NOW}::timestamptz - interval '90 days',
      case when (chance + nth) % 10 > 0 then
        '2025-12-31T16:00:00Z'::timestamptz + interval '1 day' * ((chance * nth) % 600 - 300) end
    from indexed_case, lateral (select hashtext(id::text) & 1048575 as chance) by_chance, generate_series(1, 2) as nth
    where closed_on is null and (nth = 1 or chance % 3 = 0)`;
  await sql`
    update indexed_case set first_due_at = first from (select case_id, min(due_order) as first from indexed_duty group by 1) due
    where case_id = id`;
  await sql`
    insert into indexed_link (case_id, department, kind, number)
    select one.id, other.department, other.kind, other.number from indexed_case one
    join lateral (select department, kind, number from indexed_case
      where kind = case one.kind when 'LegalAidCase' then 'WageComplaint' else 'Dispute' end and id > one.id
      order by id limit 1) other on true
    where one.kind = 'LegalAidCase' or one.kind = 'Petition' and one.category = 'C0'`;
  await sql`vacuum (analyze) indexed_case, indexed_duty, indexed_link`;
}
