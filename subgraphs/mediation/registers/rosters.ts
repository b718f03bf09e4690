import { upsertRows } from '../../_kit/register/upsert.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, day, optional, text, yesNo, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import {
  committee,
  committeeHistory,
  committeeMember,
  informationOfficer,
  mediator,
} from '../tables/index.ts';
import { committeeNumber, earlierThan, leftOn, number, place } from './columns.ts';
import { inCommittee } from './inCommittee.ts';
import { keptInBook } from './keptInBook.ts';

type CommitteeCase = Omit<typeof committee.$inferSelect, 'id' | 'version'>;
type CommitteeRow = Omit<CommitteeCase, 'status'>;
type MemberRow = Omit<typeof committeeMember.$inferSelect, 'id' | 'keptHere'>;
type MediatorRow = Omit<typeof mediator.$inferSelect, 'id' | 'keptHere'>;
type OfficerRow = Omit<typeof informationOfficer.$inferSelect, 'id' | 'keptHere'>;

const name = text({ title: '姓名', help: '姓名', example: '张某甲', maxLength: 40 });

/** Committees and centres (M-01, M-03, M-04, M-17). */
export const committees: Register<CommitteeRow> = {
  name: 'committees',
  title: '调委会名册',
  basis: 'M-01',
  columns: {
    number: number('TW990101100000'),
    name: text({ title: '名称', help: '规范名称', example: '清泉镇上坝社区人民调解委员会' }),
    kind: code(
      { title: '类别', help: '村（居）调委会、乡镇调解中心等', example: '乡镇调解中心' },
      codes.committeeKind,
    ),
    tier: code({ title: '层级', help: '县、乡镇、村、组', example: '乡镇' }, codes.mediationTier),
    sector: optional(text({ title: '专业领域', help: '专业性调解组织填写', example: '医患纠纷' })),
    regionCode: place,
    guidingOrganizationCode: optional(
      text({ title: '指导机构代码', help: '指导的司法所代码', example: '1299010100010100XX', maxLength: 40 }),
    ),
    establishedOn: day({ title: '设立日期', help: '设立日', example: '2010-12-20' }),
    dissolvedOn: optional(day({ title: '撤销日期', help: '仍存在则留空', example: '2020-12-31' })),
  },
  check: (row) => [
    ...(row.kind === 'SPECIALISED' && row.sector === null
      ? [{ property: 'sector', message: '专业性调解组织要填写专业领域' }]
      : []),
    ...earlierThan(row, 'establishedOn', '设立日期', ['dissolvedOn']),
  ],
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, committee, committeeHistory, rows.map(asCase), linesOf),
};

function asCase(row: CommitteeRow): CommitteeCase {
  return { ...row, status: row.dissolvedOn === null ? 'ACTIVE' : 'DISSOLVED' };
}

function linesOf({ establishedOn, dissolvedOn }: CommitteeCase): RegisterLine[] {
  return [
    { day: establishedOn, act: '设立', status: 'ACTIVE' },
    ...(dissolvedOn ? [{ day: dissolvedOn, act: '撤销', status: 'DISSOLVED' }] : []),
  ];
}

/** Roster of committee members (M-08). */
export const committeeMembers: Register<MemberRow> = {
  name: 'committee-members',
  title: '调委会委员花名册',
  basis: 'M-08',
  columns: {
    number: number('TW990101100200-1'),
    committeeNumber,
    name,
    post: code({ title: '职务', help: '主任、副主任、委员', example: '主任' }, codes.committeePost),
    isWoman: yesNo({ title: '是否女性', help: '调委会应有妇女成员（人民调解法第八条）', example: '是' }),
    electedOn: day({ title: '当选日期', help: '当选日', example: '2010-12-28' }),
    leftOn,
  },
  check: (row) => earlierThan(row, 'electedOn', '当选日期', ['leftOn']),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    inCommittee(transaction, rows, (known) =>
      keptInBook(transaction, committeeMember, known, (sound) =>
        upsertRows(transaction, committeeMember, sound, ['number']),
      ),
    ),
};

/** Roster of mediators, group mediators among them (M-08). */
export const mediators: Register<MediatorRow> = {
  name: 'mediators',
  title: '调解员花名册',
  basis: 'M-08',
  columns: {
    number: number('TJY-0001'),
    committeeNumber,
    name,
    employment: code({ title: '聘用方式', help: '专职、兼职', example: '专职' }, codes.mediatorEmployment),
    villagersGroup: optional(text({ title: '村民小组', help: '小组调解员填写', example: '第1组' })),
    appointedOn: day({ title: '聘任日期', help: '聘任日', example: '2010-12-28' }),
    leftOn,
  },
  check: (row) => earlierThan(row, 'appointedOn', '聘任日期', ['leftOn']),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    inCommittee(transaction, rows, (known) =>
      keptInBook(transaction, mediator, known, (sound) =>
        upsertRows(transaction, mediator, sound, ['number']),
      ),
    ),
};

/** Roster of dispute information officers (M-08, F1-05). */
export const informationOfficers: Register<OfficerRow> = {
  name: 'information-officers',
  title: '纠纷信息员花名册',
  basis: 'M-08',
  columns: {
    number: number('XXY-0001'),
    regionCode: place,
    villagersGroup: optional(text({ title: '村民小组', help: '所在小组；全村一名的留空', example: '第1组' })),
    name,
    appointedOn: day({ title: '聘任日期', help: '聘任日', example: '2010-03-01' }),
    leftOn,
  },
  check: (row) => earlierThan(row, 'appointedOn', '聘任日期', ['leftOn']),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    keptInBook(transaction, informationOfficer, rows, (sound) =>
      upsertRows(transaction, informationOfficer, sound, ['number']),
    ),
};
