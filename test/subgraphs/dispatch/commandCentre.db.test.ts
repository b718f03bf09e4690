import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { departmentWorld, type World } from '../world.ts';
import { analyst, county, neighbour } from './cells.ts';

describe('the command centre', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('command-centres', [
      {
        编号: 'ZH',
        名称: '指挥中心',
        区划: county,
        主任职务: '县委书记',
        办公室所在单位代码: 'SFJ',
        成立日期: '2011-01-10',
      },
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const member = (number: string, centre: string, code: string) => ({
    编号: number,
    指挥中心编号: centre,
    机构代码: code,
    加入日期: '2011-01-10',
  });

  it('has its members; unknown centres and members named twice are refused by row', async () => {
    const rows = [member('M1', 'ZH', 'GAJ'), member('M2', 'ZH-0', 'XFJ'), member('M3', 'ZH', 'GAJ')];
    const result = await world.take('member-bodies', rows);
    expect(result).toMatchObject({
      inserted: 1,
      refused: [
        { index: 1, property: 'centreNumber' },
        { index: 2, property: 'centreNumber' },
      ],
    });
    const query = `{ commandCentre(region: "${county}") { id office { code } directorPost members { organization { code } liaisonPost } } }`;
    // Whom it consists of is public.
    const { commandCentre } = (await world.ask(analyst(), query)).data;
    expect(commandCentre).toMatchObject({
      office: { code: 'SFJ' },
      directorPost: '县委书记',
      members: [{ organization: { code: 'GAJ' }, liaisonPost: null }],
    });
    const refs = [commandCentre.id, 'none'].map((id) => ({ __typename: 'CommandCentre', id }));
    const [found, none] = await world.entities(analyst(), refs, '... on CommandCentre { number }');
    expect([found.number, none]).toEqual(['ZH', null]);
    expect(
      (await world.ask(analyst(), `{ commandCentre(region: "${neighbour}") { id } }`)).data.commandCentre,
    ).toBeNull();
  });
});
