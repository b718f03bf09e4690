import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '../../../schema/viewer.ts';
import { department as dispatch } from '../../../subgraphs/dispatch/index.ts';
import { department as mediation } from '../../../subgraphs/mediation/index.ts';
import { faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, viewerOf, type World } from '../world.ts';
import { bringOver, give, toldTo, type Neighbour } from './between.ts';
import { aidCentre, justiceOffice, petitionOffice } from './bodies.ts';
import { county, neighbour, town } from './cells.ts';
import { committees } from '../mediation/cells.ts';
import { toldCase } from './told.ts';

const withBody = (body: string | null, viewer: Viewer): Viewer => ({ ...viewer, body });
const reads = ['dispatch:read', 'petitions:read', 'mediation:read'];
const sender = withBody(petitionOffice, viewerOf(['dispatch:liaison', 'petitions:read'], county));
const receiver = withBody(justiceOffice, viewerOf(['dispatch:liaison', 'mediation:read'], county));
const centre = withBody(petitionOffice, viewerOf([...reads, 'dispatch:centre-officer'], county));
const clerk = viewerOf(['mediation:read', 'mediation:committee-clerk'], county);
const books = { kind: 'Referral', table: 'referral', history: 'referral_history' };
const incomingBooks = {
  ...{ kind: 'IncomingReferral', table: 'incoming_referral', history: 'incoming_referral_history' },
};

describe('a referral between two departments', () => {
  let ours: Neighbour;
  let theirs: Neighbour;
  let world: World;
  let keys = 0;
  beforeAll(async () => {
    world = await departmentWorld(dispatch, '2024-03-01T09:00:00+08:00');
    ours = { department: dispatch, world };
    theirs = {
      department: mediation,
      world: await departmentWorld(mediation, '2024-03-01T10:00:00+08:00'),
    };
    await theirs.world.take('committees', committees);
  }, 60_000);
  afterAll(async () => {
    await world.close();
    await theirs.world.close();
  });

  const act = async (viewer: Viewer, name: string, input: object, type = name) => {
    const answer = await world.ask(
      viewer,
      `mutation ($input: ${type[0]?.toUpperCase()}${type.slice(1)}Input!) { ${name}(input: $input) {
        referral { id number status nextActs } userErrors { code field } } }`,
      { input },
    );
    return { answer, codes: refusals(answer, name), referral: answer.data[name].referral };
  };
  const done = async (...asked: Parameters<typeof act>) => {
    const { codes, referral } = await act(...asked);
    expect([asked[1], codes]).toEqual([asked[1], []]);
    return referral as { id: string; number: string; status: string };
  };
  /** A claim of the petition office that nobody referred before. */
  const claim = async (more: object = {}): Promise<string> => {
    const number = `P${(keys += 1)}`;
    await give(ours, [
      toldCase('petitions', { kind: 'Petition', number, category: 'CLAIM', ...more }) as never,
    ]);
    return number;
  };
  const proposal = (fromCase: string, more: object = {}) => ({
    ...{ fromDepartment: 'PETITIONS', fromCase, toDepartment: 'MEDIATION', toBody: justiceOffice },
    ...{ isCivil: true, idempotencyKey: `key-${(keys += 1)}`, ...more },
  });
  /** Sent, with the consent of both sides. */
  const sent = async () => {
    const { id } = await done(sender, 'referralPropose', proposal(await claim()));
    for (const side of ['APPLICANT', 'OTHER_SIDE'])
      await done(sender, 'referralConsentGive', { id, side }, 'referralSide');
    return done(sender, 'referralSend', { id }, 'referralAct');
  };
  const inbox = async (): Promise<Record<string, never>[]> => {
    const { data } = await theirs.world.ask(
      clerk,
      `{ mediationReferralInbox(first: 100) { nodes { id number status fromDepartment fromCaseNumber dueAt
        referral { number } body { code } history { act } } } }`,
    );
    return data.mediationReferralInbox.nodes;
  };
  const report = (referral: string) =>
    theirs.world.ask(
      clerk,
      `mutation ($input: DisputeReportInput!) { disputeReport(input: $input) { dispute { id number } userErrors { code field } } }`,
      {
        input: {
          ...{
            region: town,
            committee: `TW${town}`,
            kind: 'NEIGHBOUR',
            origin: 'ENTRUSTED_PETITION_OFFICE',
            referral,
          },
          ...{ difficulty: 'GENERAL', parties: '甲、乙', partyCount: 2, idempotencyKey: `d-${(keys += 1)}` },
        },
      },
    );
  const whole = async (number: string, viewer: Viewer = centre) => {
    const { data, errors } = await world.ask(
      viewer,
      `query ($number: String!) { referralByNumber(number: $number) { status sentOn answeredOn closedOn returnGround outcome
        fromCase { __typename ... on Petition { number } } toCase { __typename ... on Dispute { number } }
        responsibleBody { code } deadlines { rule state dueOn } escalations { to { code } } history { act actor } } }`,
      { number },
    );
    expect(errors).toBeUndefined();
    return data.referralByNumber;
  };

  it('goes from its proposal over both consents to the receiver’s inbox, where a dispute is opened for it', async () => {
    const { id, number } = await sent();
    expect((await whole(number)).responsibleBody.code).toBe(justiceOffice);
    await bringOver([ours, theirs]);
    const waiting = (await inbox()).filter((each) => each['number'] === number);
    expect(waiting).toMatchObject([
      {
        ...{ status: 'WAITING', fromDepartment: 'PETITIONS', referral: { number } },
        ...{
          body: { code: justiceOffice },
          dueAt: '2024-03-08T16:00:00.000Z',
          history: [{ act: '收到移送' }],
        },
      },
    ]);
    const opened = await report(number);
    expect(refusals(opened, 'disputeReport')).toEqual([]);
    const dispute = opened.data.disputeReport.dispute;
    expect((await inbox()).filter((each) => each['number'] === number)).toEqual([]);
    await bringOver([ours, theirs]);
    expect(await whole(number)).toMatchObject({
      ...{ status: 'ACCEPTED', sentOn: '2024-03-01', answeredOn: '2024-03-01' },
      ...{ fromCase: { __typename: 'Petition' }, toCase: { __typename: 'Dispute', number: dispute.number } },
      deadlines: [{ rule: 'M-12-ANSWER-5', state: 'MET', dueOn: '2024-03-08' }],
    });
    expect((await whole(number)).history.map((line: { act: string }) => line.act)).toEqual([
      ...['提出移送', '登记当事人同意', '登记当事人同意', '移送', '接收'],
    ]);
    // Its case is closed: the referral is concluded by that, then fed back and filed.
    const declined = await theirs.world.ask(
      clerk,
      `mutation ($input: DisputeReasonInput!) { disputeDecline(input: $input) { userErrors { code } } }`,
      { input: { id: dispute.id, reason: '一方拒绝' } },
    );
    expect(refusals(declined, 'disputeDecline')).toEqual([]);
    await bringOver([ours, theirs]);
    expect(await whole(number)).toMatchObject({ status: 'CONCLUDED', closedOn: '2024-03-01' });
    await done(receiver, 'referralFeedBack', { id, outcome: 'NO_AGREEMENT' });
    await done(sender, 'referralArchive', { id }, 'referralAct');
    expect(await whole(number)).toMatchObject({ status: 'ARCHIVED', outcome: 'NO_AGREEMENT' });
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(await faultsInBooks(theirs.world, incomingBooks)).toEqual([]);
  });

  it('is returned on a ground, and may then be sent again', async () => {
    const { number } = await sent();
    await bringOver([ours, theirs]);
    const [waiting] = (await inbox()).filter((each) => each['number'] === number);
    const give = (viewer: Viewer) =>
      theirs.world.ask(
        viewer,
        `mutation ($input: MediationReferralReturnInput!) { mediationReferralReturn(input: $input) {
          incomingReferral { status returnGround } userErrors { code } } }`,
        { input: { id: waiting?.['id'], ground: 'ANOTHER_AREA' } },
      );
    const stranger = viewerOf(['mediation:read', 'mediation:committee-clerk'], neighbour);
    expect(refusals(await give(stranger), 'mediationReferralReturn')).toEqual(['NOT_FOUND']);
    const reader = viewerOf(['mediation:read'], county);
    expect((await give(reader)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await give(clerk)).data.mediationReferralReturn.incomingReferral).toEqual({
      ...{ status: 'RETURNED', returnGround: 'ANOTHER_AREA' },
    });
    expect(refusals(await give(clerk), 'mediationReferralReturn')).toEqual(['NOT_IN_THIS_STATE']);
    expect(refusals(await report(number), 'disputeReport')).toEqual(['REFERRAL_ANSWERED']);
    expect(refusals(await report('none'), 'disputeReport')).toEqual(['NO_SUCH_REFERRAL']);
    await bringOver([ours, theirs]);
    const back = await whole(number);
    expect(back).toMatchObject({ status: 'RETURNED', returnGround: 'ANOTHER_AREA', toCase: null });
    const again = proposal(
      (
        await world.connection.sql`select from_case_number as n from referral
      where number = ${number}`
      )[0]?.['n'] as string,
    );
    await done(sender, 'referralPropose', again);
  });

  it('is one at a time for a case, also when two are proposed at once', async () => {
    const number = await claim();
    const answers = await Promise.all([
      act(sender, 'referralPropose', proposal(number)),
      act(centre, 'referralPropose', proposal(number)),
    ]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ALREADY_REFERRED']);
  });

  it('is told to a body above when its answer is overdue, and stays with who has to answer', async () => {
    const { id, number } = await sent();
    const escalate = (to: string) => act(centre, 'referralEscalate', { id, to });
    expect((await escalate(aidCentre)).codes).toEqual(['NOT_OVERDUE']);
    world.clock.now = new Date('2024-03-09T00:00:00+08:00');
    expect((await escalate(aidCentre)).codes).toEqual([]);
    expect((await escalate(aidCentre)).codes).toEqual(['ALREADY_ESCALATED']);
    expect(await whole(number)).toMatchObject({
      ...{
        status: 'SENT',
        responsibleBody: { code: justiceOffice },
        escalations: [{ to: { code: aidCentre } }],
      },
      deadlines: [{ rule: 'M-12-ANSWER-5', state: 'OVERDUE' }],
    });
    world.clock.now = new Date('2024-03-01T09:00:00+08:00');
  });

  it('exists for its two bodies and for who reads the command centre’s records, and is refused for what nobody may refer', async () => {
    const { id, number } = await sent();
    for (const viewer of [sender, receiver, centre]) expect(await whole(number, viewer)).not.toBeNull();
    const other = withBody(aidCentre, viewerOf(['dispatch:liaison', 'petitions:read'], county));
    for (const viewer of [other, { ...sender, regions: [neighbour] }, viewerOf(['mediation:read'], county)]) {
      expect(await whole(number, viewer)).toBeNull();
    }
    expect((await act(other, 'referralWithdraw', { id }, 'referralAct')).codes).toEqual(['NOT_FOUND']);
    const blind = withBody(petitionOffice, viewerOf(['dispatch:liaison'], county));
    expect((await act(blind, 'referralPropose', proposal(await claim()))).codes).toEqual(['NO_SUCH_CASE']);
    const court = proposal('民诉前1', { fromDepartment: 'COURT', region: neighbour });
    expect((await act(sender, 'referralPropose', court)).codes).toEqual(['OUTSIDE_YOUR_REGION']);
    await done(sender, 'referralPropose', { ...court, region: town, idempotencyKey: `key-${(keys += 1)}` });
  });

  it('comes to the same whatever order events come in, and however often', async () => {
    const { number } = await sent();
    await bringOver([ours, theirs]);
    await report(number);
    const events = (await toldTo('dispatch', [ours, theirs])).filter(
      ({ data }) => data.kind !== 'Petition' && data.act !== 'referralAccepted',
    );
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(events, { minLength: 1 }), async (some) => {
        await give(ours, [...some, ...some.slice(0, 1)]);
      }),
      { numRuns: 20 },
    );
    await bringOver([ours, theirs]);
    expect((await whole(number)).history.filter((line: { act: string }) => line.act === '接收')).toHaveLength(
      1,
    );
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(await faultsInBooks(theirs.world, incomingBooks)).toEqual([]);
  });

  it('whose return says no known ground is put aside for an operator', async () => {
    const { number } = await sent();
    const told = toldCase('mediation', {
      ...{ kind: 'IncomingReferral', number, status: 'RETURNED', category: 'WHATEVER', openedOn: null },
    });
    await give(ours, [told as never]);
    expect(await whole(number)).toMatchObject({ status: 'SENT' });
    const [dead] = await world.connection.sql`select fault from dead_event`;
    expect(dead).toEqual({ fault: 'data.category' });
  });
});
