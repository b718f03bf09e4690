import type { World } from '../world.ts';

/** What each query counts has to be none after any acts. */
const never = {
  'two joint conferences are open for one petition': `select petition_id from joint_consultation where status <> 'DONE'
    group by petition_id having count(*) > 1`,
  'a joint conference is in a state without its day': `select id from joint_consultation
    where (status = 'CONVENED') <> (lead_fixed_on is null) or (status = 'DONE') <> (done_on is not null and minutes is not null)`,
  'a responsible body did not sit in its conference': `select id from joint_consultation where not lead_body_code = any (body_codes)`,
  'a conference is without its line of history': `select p.id from petition p
    where (select count(*) from joint_consultation c where c.petition_id = p.id)
      <> (select count(*) from petition_history h where h.case_id = p.id and h.act = '召集联席会议')
    or (select count(*) from joint_consultation c where c.petition_id = p.id and c.status = 'DONE')
      <> (select count(*) from petition_history h where h.case_id = p.id and h.act = '完成联席会议纪要')`,
  'two pressings are open for one petition': `select petition_id from petition_pressing where answered_on is null
    group by petition_id having count(*) > 1`,
  'a pressing is without its line of history': `select p.id from petition p
    where (select count(*) from petition_pressing c where c.petition_id = p.id)
      <> (select count(*) from petition_history h where h.case_id = p.id and h.act = '督办')
    or (select count(*) from petition_pressing c where c.petition_id = p.id and c.answered_on is not null)
      <> (select count(*) from petition_history h where h.case_id = p.id and h.act = '书面答复督办')`,
  'a petition waits for a final review that nobody was asked for': `select p.id from petition p
    where (p.status = 'FINAL_REVIEW_REQUESTED') <> exists (select 1 from review_request r
      where r.petition_number = p.number and r.stage = 'FINAL_REVIEW' and r.status = 'FILED')`,
  'a review is answered without its day, or the other way round': `select id from review_request
    where (status = 'FILED') <> (answered_on is null) or (answered_on is null) <> (outcome is null)`,
  'two leaders answer for one petition': `select petition_number from leader_case where status <> 'CLOSED'
    group by petition_number having count(*) > 1`,
  'a leader’s case is in a state without its day': `select id from leader_case
    where (status in ('RESOLVED', 'CLOSED')) <> (resolved_on is not null) or (status = 'CLOSED') <> (closed_on is not null)`,
  'a leader answers for an accusation': `select l.id from leader_case l join petition p on p.number = l.petition_number
    where p.kind = 'ACCUSATION'`,
  'a proposal is answered without an answer, or the other way round': `select id from accountability_proposal
    where (status = 'ANSWERED') <> (answered_on is not null and adopted is not null and answer is not null)`,
  'a petition was brought forward at a day that was cancelled or had not come': `select p.id from petition p
    join reception_day d on d.number = p.reception_day_number
    where d.status = 'CANCELLED' or (d.status = 'PLANNED' and d.day > p.opened_on)`,
  'an appointment is held without its day, or the other way round': `select id from petition_meeting
    where (status = 'HELD') <> (held_on is not null) or held_on <> day
    union all select id from reception_day where held_on <> day or held_on < announced_on`,
  'an accusation is on the agenda of a meeting': `select m.id from petition_meeting_matter m
    join petition p on p.number = m.petition_number where p.kind = 'ACCUSATION'`,
  'a rating is without its line of history': `select p.id from petition p where (p.satisfaction is not null)::int
    <> (select count(*) from petition_history h where h.case_id = p.id and h.act = '信访人评价')`,
  'a recusal is without its line of history': `select p.id from petition p
    where (select count(*) from petition_recusal r where r.petition_id = p.id)
      <> (select count(*) from petition_history h where h.case_id = p.id and h.act = '回避')`,
};

/** What must never be, and is; empty when all is in order. */
export async function walkFaults({ connection: { sql } }: World): Promise<string[]> {
  const faults: string[] = [];
  for (const [fault, query] of Object.entries(never)) {
    const found = await sql.unsafe(query);
    if (found.length > 0) faults.push(`${fault}: ${found.length}`);
  }
  return faults;
}
