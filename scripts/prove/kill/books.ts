import type { Sql } from 'postgres';

/** The tables of one kind of case. */
export interface CaseBooks {
  /** GraphQL type, as it stands in events and deadlines. */
  readonly kind: string;
  readonly table: string;
  readonly history: string;
  /** SQL condition on the case (`c`) for those that are told to nobody; none by default. */
  readonly untold?: string;
  /** SQL: the subject of a case's (`c`) events; kind and number by default. */
  readonly subject?: string;
}

/** SQL: the subject of the events of a case (`c`). */
export function subjectOf({ kind, subject }: CaseBooks): string {
  return subject ?? `'${kind}/' || c.number`;
}

/**
 * What is wrong in the books of a kind of case: the history of every act leads to the case as it is, one line and one
 * event for each version, and no deadline is both met and waived. Empty when they are in order.
 */
export async function faultsInBooks(sql: Sql, books: CaseBooks): Promise<string[]> {
  const { kind, table, history, untold = 'false' } = books;
  const subject = subjectOf(books);
  const rows = await sql.unsafe<{ fault: string }[]>(`
    with acted as (select c.*, (${untold}) as untold from "${table}" c
      where exists (select 1 from "${history}" h where h.case_id = c.id and h.version is not null))
    select c.number || ': state ' || c.status || ', history ' || last.status as fault
      from acted c join lateral (select status from "${history}" h where h.case_id = c.id order by seq desc limit 1) last
      on true where last.status <> c.status::text
    union all select c.number || ': version ' || c.version || ', history ' || coalesce(max(h.version)::text, 'none')
      from acted c left join "${history}" h on h.case_id = c.id group by c.id, c.number, c.version
      having max(h.version) is distinct from c.version
    union all select c.number || ': version ' || h.version || ' has no event'
      from acted c join "${history}" h on h.case_id = c.id and h.version is not null
      left join outbox o on o.subject = ${subject} and o.sequence = h.version
      where o.id is null and not c.untold
    union all select o.subject || ' ' || o.sequence || ': event of no version of a case'
      from outbox o where split_part(o.subject, '/', 1) = split_part((select ${subject} from "${table}" c limit 1), '/', 1)
        and not exists (select 1 from "${table}" c where ${subject} = o.subject and o.sequence <= c.version)
    union all select o.subject || ': told though it is invisible outside' from outbox o join acted c
      on o.subject = ${subject} where c.untold
    union all select d.case_number || ': deadline ' || d.rule || ' both met and waived' from deadline d
      where d.met_at is not null and d.waived_at is not null
    union all select d.case_number || ': deadline without its case' from deadline d
      where d.case_kind = '${kind}' and not exists (select 1 from "${table}" c where c.id = d.case_id)`);
  return rows.map(({ fault }) => fault);
}
