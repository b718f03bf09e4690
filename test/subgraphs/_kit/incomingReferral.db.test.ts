import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { invariant } from '../../../subgraphs/_kit/database.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { department as wages } from '../../../subgraphs/construction-wages/index.ts';
import { department as legalAid } from '../../../subgraphs/legal-aid/index.ts';
import { department as petitions } from '../../../subgraphs/petitions/index.ts';
import { savedOperation } from '../../e2e/operations.ts';
import { actor, faultsInBooks, refusals } from '../acts.ts';
import { toldCase } from '../dispatch/told.ts';
import { people, registration } from '../petitions/office.ts';
import { departmentWorld, type World } from '../world.ts';

const county = '990101000000';
const town = '990101100000';
const books = {
  ...{ kind: 'IncomingReferral', table: 'incoming_referral', history: 'incoming_referral_history' },
};
const example = (name: string): object => savedOperation(name).variables['input'] as object;

/** How each receiver opens a case out of a referral, and how it sends one back. */
const receivers = [
  {
    department: petitions,
    ...{ pre: 'petition', open: 'petitionRegister', type: 'PetitionRegisterInput', kind: 'Petition' },
    field: 'petition',
    clerk: people.registrar,
    input: registration(),
  },
  {
    department: legalAid,
    ...{ pre: 'legalAid', open: 'legalAidApplicationReceive', type: 'LegalAidApplicationReceiveInput' },
    ...{ kind: 'LegalAidApplication', field: 'legalAidApplication' },
    clerk: actor('legal-aid', county, 'window-clerk'),
    input: { ...example('legalAidStory01Receive'), channel: 'WINDOW', workstation: null },
  },
  {
    department: wages,
    ...{ pre: 'wage', open: 'wageComplaintReceive', type: 'WageComplaintReceiveInput' },
    ...{ kind: 'WageComplaint', field: 'wageComplaint' },
    clerk: actor('construction-wages', county, 'window-clerk'),
    input: { ...example('constructionWagesStory08ComplaintReceive'), project: null },
  },
];

describe.each(receivers)('a referral that comes to $department.name', (receiver) => {
  const { department, pre, open, type, kind, field, clerk, input } = receiver;
  let world: World;
  let keys = 0;
  beforeAll(async () => {
    world = await departmentWorld(department as never, '2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  const referral = (number: string, sequence = 5, more: object = {}) => ({
    ...toldCase('dispatch', {
      ...{ kind: 'Referral', number, status: 'SENT', category: 'MEDIATION', region: town, body: null },
      deadlines: [
        { rule: 'M-12-ANSWER-5', startedAt: '2024-03-01T00:00:00Z', dueAt: '2024-03-08T16:00:00Z' },
      ],
      links: [{ department: 'mediation', kind: 'Dispute', number: `D-${number}` }],
      ...more,
    }),
    sequence: String(sequence).padStart(10, '0'),
  });
  const take = (...events: object[]) =>
    takeEvents(world.connection.db, invariant(department.takes, 'it takes referrals'), events, {
      ...plainReckoning,
      clock: () => world.clock.now ?? new Date(),
    });
  const inbox = async (): Promise<{ id: string; number: string }[]> => {
    const { data } = await world.ask(
      clerk,
      `{ ${pre}ReferralInbox(first: 50) { nodes { id number fromDepartment fromCaseNumber dueAt region { code } } } }`,
    );
    return data[`${pre}ReferralInbox`].nodes;
  };
  const opened = (number: string, more: object = {}) =>
    world.ask(
      clerk,
      `mutation ($input: ${type}!) { ${open}(input: $input) { ${field} { number } userErrors { code field } } }`,
      { input: { ...input, referral: number, idempotencyKey: `open-${(keys += 1)}`, ...more } },
    );

  it('waits in its inbox once, however often it is told', async () => {
    await take(
      referral('R1'),
      referral('R1'),
      referral('R1', 4),
      toldCase('mediation', { kind: 'Dispute', number: 'X' }),
    );
    await take({ nonsense: true }, referral('R0', 5, { status: 'PROPOSED' }));
    expect(await inbox()).toMatchObject([
      {
        ...{ number: 'R1', fromDepartment: 'MEDIATION', fromCaseNumber: 'D-R1', region: { code: town } },
        dueAt: '2024-03-08T16:00:00.000Z',
      },
    ]);
  });

  it('is accepted by the case that is opened for it, which tells where it came from', async () => {
    await take(referral('R2'));
    const answer = await opened('R2');
    expect(refusals(answer, open)).toEqual([]);
    const { number } = answer.data[open][field];
    const [told] = await world.connection.sql`select data from outbox where subject = ${`${kind}/${number}`}`;
    expect(told?.['data'].links).toContainEqual({ department: 'mediation', kind: 'Dispute', number: 'D-R2' });
    const [receipt] = await world.connection.sql`
      select data from outbox where subject = 'IncomingReferral/R2' order by sequence desc limit 1`;
    expect(receipt?.['data']).toMatchObject({
      ...{ status: 'ACCEPTED', links: [{ department: department.name, kind, number }] },
    });
    expect(refusals(await opened('R2'), open)).toEqual(['REFERRAL_ANSWERED']);
    expect(refusals(await opened('nowhere'), open)).toEqual(['NO_SUCH_REFERRAL']);
    expect(await faultsInBooks(world, books)).toEqual([]);
  });

  it('goes back on a ground, and no case can be opened for it any more', async () => {
    await take(referral('R3'));
    const waiting = (await inbox()).find(({ number }) => number === 'R3');
    const name = `${pre}ReferralReturn`;
    const answer = await world.ask(
      clerk,
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
        incomingReferral { status returnGround answeredOn } userErrors { code } } }`,
      { input: { id: waiting?.id, ground: 'NOT_COMPETENT' } },
    );
    expect(answer.data[name].incomingReferral).toEqual({
      ...{ status: 'RETURNED', returnGround: 'NOT_COMPETENT', answeredOn: '2024-03-01' },
    });
    expect(refusals(await opened('R3'), open)).toEqual(['REFERRAL_ANSWERED']);
    // Told late, it stays what it is.
    await take(referral('R3', 9, { deadlines: [] }));
    expect((await inbox()).map(({ number }) => number)).not.toContain('R3');
  });

  if (department.name === 'construction-wages') {
    it('is nothing for the officer of a firm, which would learn who complained', async () => {
      await take(referral('R4'));
      const officer = { ...actor('construction-wages', county, 'labour-pay-officer'), body: 'F1' };
      const { data } = await world.ask(officer, '{ wageReferralInbox(first: 1) { totalCount } }');
      expect(data.wageReferralInbox.totalCount).toBe(0);
    });
  }

  if (department.name === 'petitions') {
    it('is never taken up as an accusation, which the sender would learn of', async () => {
      await take(referral('R4'));
      const accusation = { kind: 'ACCUSATION', accusedBody: '119901010001000444' };
      expect(refusals(await opened('R4', accusation), open)).toEqual(['ACCUSATION_WITHHELD']);
      expect((await inbox()).map(({ number }) => number)).toContain('R4');
    });
  }
});
