import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { actor, both, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { bureau, county, inspection, project, townships } from './cells.ts';
import { act, contractor, head, investigator, key, stranger } from './clerks.ts';

const start = '2024-01-08T09:00:00+08:00';
const by = { viewer: investigator };
const spring = {
  ...{ region: county, season: 'SPRING_FESTIVAL', year: 2024, body: bureau },
  ...{ startsOn: '2024-01-05', endsOn: '2024-02-20' },
};

describe('a seasonal campaign', () => {
  let world: World;
  let campaign: { id: string; number: string };
  let site: string;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await world.take('projects', [project('G1'), project('G2', { 所在地: townships[1] ?? '' })]);
    const { data } = await world.ask(head, '{ constructionProject(number: "G1") { id } }');
    site = data.constructionProject.id;
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  const selection =
    'id number status year festivalOn region { code } organisingBody { code } nextActs history { act }';
  const inspect = (more: object = {}) => ({
    ...{ id: site, inspectedOn: '2024-01-08', campaign: 'SPRING_FESTIVAL', body: bureau, violations: [] },
    ...more,
  });
  const counts = '{ inspections { total withViolations rectified } }';

  it('is announced around its festival, once for a season and a year', async () => {
    const early = { ...spring, endsOn: '2024-02-09' };
    expect((await act(world, 'seasonalCampaignOpen', early)).codes).toEqual(['SEASON_DOES_NOT_FIT']);
    const { row } = await act(world, 'seasonalCampaignOpen', spring, { viewer: head, selection });
    expect(row).toMatchObject({
      ...{ number: '990101行动〔2024〕0001号', status: 'OPEN', year: 2024, festivalOn: '2024-02-10' },
      ...{ region: { code: county }, organisingBody: { code: bureau } },
      nextActs: ['seasonalCampaignConclude', 'seasonalCampaignCancel'],
      history: [{ act: '部署专项行动' }],
    });
    campaign = row;
    expect((await act(world, 'seasonalCampaignOpen', spring)).codes).toEqual(['CAMPAIGN_EXISTS']);
  });

  it('is refused outside the years of the lunar calendar and outside the viewer’s region', async () => {
    const later = { ...spring, year: 2027, startsOn: '2027-01-05', endsOn: '2027-02-20' };
    expect((await act(world, 'seasonalCampaignOpen', later)).codes).toEqual(['BEYOND_LUNAR_CALENDAR']);
    const outside = { ...spring, region: '990102000000' };
    expect((await act(world, 'seasonalCampaignOpen', outside)).codes).toEqual(['OUTSIDE_YOUR_REGION']);
    const day = async (season: string, year: number) =>
      world.ask(head, `{ seasonFestival(season: ${season}, year: ${year}) }`);
    expect((await day('MID_AUTUMN', 2011)).data).toEqual({ seasonFestival: '2011-09-12' });
    expect((await day('AUTUMN_HARVEST', 2030)).data).toEqual({ seasonFestival: null });
    const { data, errors } = await day('SPRING_FESTIVAL', 2027);
    expect(data).toEqual({ seasonFestival: null });
    expect(errors?.[0]?.extensions?.code).toBe('BEYOND_CALENDAR');
  });

  it('counts inspections, also those that found nothing, and the orders given in it', async () => {
    const named = { seasonalCampaign: campaign.number };
    const nothing = await act(world, 'constructionProjectInspect', inspect(named), {
      ...by,
      selection:
        'status history { act } inspections { number violations rectification rectifiedOn seasonalCampaign { id } }',
    });
    expect(nothing.row).toMatchObject({
      status: 'UNDER_CONSTRUCTION',
      history: expect.arrayContaining([{ act: '现场检查' }]),
    });
    expect(nothing.row.inspections).toEqual([
      {
        ...{ number: '990101查〔2024〕0001号', violations: [], rectification: null, rectifiedOn: null },
        seasonalCampaign: { id: campaign.id },
      },
    ]);
    const found = inspect({ ...named, violations: ['NO_NOTICE_BOARD', 'NO_NOTICE_BOARD'] });
    expect((await act(world, 'constructionProjectInspect', found, by)).codes).toEqual([]);
    const order = {
      ...{ project: 'G2', campaign: 'SPRING_FESTIVAL', body: bureau, rectifyBy: '2024-01-20', ...named },
      violations: ['PAY_CARD_WITHHELD'],
    };
    expect((await act(world, 'rectificationOrderIssue', order, by)).codes).toEqual([]);
    const query = `{ seasonalCampaigns(filter: { year: 2024, season: [SPRING_FESTIVAL] }) { totalCount nodes ${counts} } }`;
    expect((await world.ask(head, query)).data.seasonalCampaigns).toEqual({
      ...{ totalCount: 1, nodes: [{ inspections: { total: 3, withViolations: 2, rectified: 1 } }] },
    });
    const one = `{ inspection(number: "990101查〔2024〕0002号") { campaign violations rectification rectifiedOn
      project { number } inspectingBody { code } } }`;
    expect((await world.ask(head, one)).data.inspection).toEqual({
      ...{ campaign: 'SPRING_FESTIVAL', violations: ['NO_NOTICE_BOARD'], rectification: 'ON_THE_SPOT' },
      ...{ rectifiedOn: '2024-01-08', project: { number: 'G1' }, inspectingBody: { code: bureau } },
    });
  });

  it('takes no inspection that does not fit it, and none under a number that is not there', async () => {
    const codes = async (more: object) =>
      (await act(world, 'constructionProjectInspect', inspect(more), by)).codes;
    expect(await codes({ seasonalCampaign: 'X' })).toEqual(['NO_SUCH_CAMPAIGN']);
    expect(await codes({ seasonalCampaign: campaign.number, campaign: 'REGULAR' })).toEqual([
      'CAMPAIGN_DOES_NOT_FIT',
    ]);
    expect(await codes({ campaign: 'REGULAR' })).toEqual([]);
    const order = { project: 'G1', campaign: 'REGULAR', body: bureau, rectifyBy: '2024-01-20' };
    const issue = { ...order, violations: ['NO_DEPOSIT'], seasonalCampaign: campaign.number };
    expect((await act(world, 'rectificationOrderIssue', issue, by)).codes).toEqual(['CAMPAIGN_DOES_NOT_FIT']);
  });

  it('is known in the townships below, which count their own sites, and to no stranger and no firm', async () => {
    const query = `query ($id: ID!) { seasonalCampaign(id: $id) { number ${counts.slice(1, -1)} }
      seasonalCampaigns { totalCount } }`;
    const seen = async (viewer: typeof head) => (await world.ask(viewer, query, { id: campaign.id })).data;
    const township = actor('construction-wages', townships[1] ?? '', 'investigator', 'wage-office-head');
    expect(await seen(township)).toEqual({
      seasonalCampaign: {
        ...{ number: campaign.number, inspections: { total: 1, withViolations: 1, rectified: 0 } },
      },
      seasonalCampaigns: { totalCount: 1 },
    });
    const none = { seasonalCampaign: null, seasonalCampaigns: { totalCount: 0 } };
    for (const viewer of [stranger, contractor, { ...head, scopes: [] }])
      expect(await seen(viewer)).toEqual(none);
    const cancel = { id: campaign.id, reason: '理由' };
    expect((await act(world, 'seasonalCampaignCancel', cancel, { viewer: township })).codes).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('waits to be concluded on its last day, and takes no inspection after', async () => {
    const end = { id: campaign.id, reason: '检查 3 次，责令整改 1 项' };
    expect((await act(world, 'seasonalCampaignCancel', end)).codes).toEqual(['CAMPAIGN_HAS_INSPECTIONS']);
    expect((await act(world, 'seasonalCampaignConclude', end)).codes).toEqual(['CAMPAIGN_STILL_RUNNING']);
    const inbox = async () =>
      (await world.ask(head, '{ seasonalCampaignInbox { totalCount } }')).data.seasonalCampaignInbox
        .totalCount;
    expect(await inbox()).toBe(0);
    world.clock.now = new Date('2024-02-20T09:00:00+08:00');
    expect(await inbox()).toBe(1);
    const { row } = await act(world, 'seasonalCampaignConclude', end, {
      viewer: head,
      selection: 'status concludedOn nextActs',
    });
    expect(row).toEqual({ status: 'CONCLUDED', concludedOn: '2024-02-20', nextActs: [] });
    const late = inspect({ seasonalCampaign: campaign.number });
    expect((await act(world, 'constructionProjectInspect', late, by)).codes).toEqual([
      'CAMPAIGN_DOES_NOT_FIT',
    ]);
  });

  it('is opened by one of two at once, and an inspection never stands in a cancelled one', async () => {
    world.clock.now = new Date('2024-05-01T09:00:00+08:00');
    const harvest = { ...spring, season: 'SUMMER_HARVEST', startsOn: '2024-05-01', endsOn: '2024-06-30' };
    const open = () =>
      world.ask(
        head,
        `mutation ($input: SeasonalCampaignOpenInput!) { seasonalCampaignOpen(input: $input) {
          seasonalCampaign { id number } userErrors { code } } }`,
        { input: { ...harvest, idempotencyKey: key() } },
      );
    const opened = await both('seasonalCampaignOpen', [open, open]);
    expect(opened.done).toBe(1);
    expect(['CHANGED_MEANWHILE', 'CAMPAIGN_EXISTS']).toContain(opened.codes[0]);
    const { data } = await world.ask(
      head,
      '{ seasonalCampaigns(filter: { status: [OPEN] }) { nodes { id number } } }',
    );
    const [found] = data.seasonalCampaigns.nodes;
    const [cancelled, inspected] = await Promise.all([
      act(world, 'seasonalCampaignCancel', { id: found.id, reason: '合并' }),
      act(
        world,
        'constructionProjectInspect',
        inspect({ campaign: 'SUMMER_HARVEST', inspectedOn: '2024-05-01', seasonalCampaign: found.number }),
        by,
      ),
    ]);
    expect(cancelled.codes.length + inspected.codes.length).toBe(1);
  });

  it('is named by a book of inspections, which may not touch what was recorded here', async () => {
    const cell = { 检查日期: '2024-01-09', 检查类别: '春节专项检查' };
    const { inserted, refused } = await world.take('inspections', [
      inspection('J1', 'G1', { ...cell, 专项行动编号: campaign.number }),
      inspection('J2', 'G1', { ...cell, 专项行动编号: 'X' }),
      inspection('990101查〔2024〕0001号', 'G1', cell),
    ]);
    expect(inserted).toBe(1);
    expect(refused.map(({ index, property }) => [index, property])).toEqual([
      [1, 'seasonalCampaignNumber'],
      [2, 'number'],
    ]);
  });

  it('leaves the books in order', async () => {
    for (const books of [
      { kind: 'SeasonalCampaign', table: 'seasonal_campaign', history: 'seasonal_campaign_history' },
    ]) {
      expect(await faultsInBooks(world, books)).toEqual([]);
    }
  });
});
