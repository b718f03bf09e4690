import { addDays } from '../file.ts';
import { anhe, qingyuan, type DemoCounty } from '../geography.ts';
import { disputeNumber, projectNumber, wageComplaintNumber } from '../numbers.ts';
import type { Random } from '../random.ts';

/** What a generated case is fixed to; the rest is drawn. */
export interface CasePlan {
  readonly county: DemoCounty;
  readonly year: number;
  readonly nth: number;
  readonly openedOn: string;
  /** 结案方式, 终止, or the state in which the case still is. */
  readonly end: string;
  readonly migrant: boolean;
  /** Yuan; empty for a case that brought no money. */
  readonly loss?: string;
  readonly dispute?: string;
  readonly complaint?: string;
  readonly project?: string;
  /** Days from the grant to the end; drawn unless given. */
  readonly lasts?: number;
}

const withoutMoney = ['撤诉', '咨询、代书办结', '终止'];

/**
 * The three printed years of 安和县: 1,304 cases (F1-12), of the 336 of 2010 exactly 210 by mediation (F1-11), more
 * than 60 migrant-worker cases and 1,200,000 yuan for them every year (F1-14, F1-15), over 9,000,000 in all (F1-13).
 */
export function anhePrintedYears(random: Random): CasePlan[] {
  const rest = { '判决、裁定': 130, 仲裁裁决: 30, 和解: 30, 撤诉: 20, '咨询、代书办结': 40, 终止: 4 };
  return [
    ...printedYear(2008, 62, { 调解: 230, ...rest }, random),
    ...printedYear(2009, 64, { 调解: 230, ...rest }, random),
    ...printedYear(
      2010,
      66,
      { 调解: 210, '判决、裁定': 60, 仲裁裁决: 24, 和解: 18, 撤诉: 8, '咨询、代书办结': 12, 终止: 4 },
      random,
    ),
  ];
}

/** One year's cases by how they ended; two in three migrant workers' cases end by mediation, the third by award. */
function printedYear(
  year: number,
  migrants: number,
  ends: Readonly<Record<string, number>>,
  random: Random,
): CasePlan[] {
  const left = new Map(Object.entries(ends));
  const ofMigrants = Array.from({ length: migrants }, (_, i) => (i % 3 === 2 ? '仲裁裁决' : '调解'));
  for (const end of ofMigrants) left.set(end, (left.get(end) ?? 0) - 1);
  const ofOthers = [...left].flatMap(([end, n]) => Array.from({ length: n }, () => end));
  const migrantCases = ofMigrants.map((end, i) => ({
    end,
    migrant: true,
    loss: i % 2 === 0 ? '15000.00' : '25000.00',
  }));
  const otherCases = ofOthers.map((end, i) => ({
    end,
    migrant: false,
    ...(withoutMoney.includes(end) ? {} : { loss: `${4000 + 500 * (i % 8)}.00` }),
  }));
  const cases = random.shuffle([...migrantCases, ...otherCases]);
  return cases.map((each, index) => ({
    ...each,
    county: anhe,
    year,
    nth: index + 1,
    openedOn: addDays(`${year}-01-06`, Math.floor((index * 355) / cases.length)),
  }));
}

/** The register of 2011 as far as it goes: project 1 with its complaints and mediations first, then what is open. */
export function anhe2011(): CasePlan[] {
  const plan = (nth: number, more: Omit<CasePlan, 'county' | 'year' | 'nth' | 'openedOn'>): CasePlan => ({
    county: anhe,
    year: 2011,
    nth,
    openedOn: addDays('2011-01-10', nth * 4),
    ...more,
  });
  const viaMediation = Array.from({ length: 6 }, (_, i) =>
    plan(i + 1, {
      end: '调解',
      migrant: true,
      loss: `${(i + 1) * 5000}.00`,
      dispute: disputeNumber(anhe, 2011, i + 1),
      complaint: wageComplaintNumber(anhe, 2011, i + 1),
      project: projectNumber(1),
      lasts: 40,
    }),
  );
  const onTheWay = ['办理中', '已指派'].map((end, i) =>
    plan(7 + i, { end, migrant: true, project: projectNumber(1) }),
  );
  const mediated = Array.from({ length: 4 }, (_, i) =>
    plan(9 + i, {
      end: '调解',
      migrant: false,
      loss: '3000.00',
      dispute: disputeNumber(anhe, 2011, 15 + 5 * i),
      lasts: 45,
    }),
  );
  const others = ['判决、裁定', '和解', '办理中', '终止', '办理中', '已指派', '已指派', '待指派'].map(
    (end, i) => plan(13 + i, { end, migrant: i === 2 }),
  );
  return [...viaMediation, ...onTheWay, ...mediated, ...others];
}

/** 青原县: 200 light records over all its townships. */
export function qingyuan2011(random: Random): CasePlan[] {
  const ends = ['调解', '调解', '判决、裁定', '仲裁裁决', '和解', '咨询、代书办结', '办理中', '调解'];
  return Array.from({ length: 200 }, (_, index) => {
    const end = index % 50 === 49 ? '终止' : (ends[index % ends.length] ?? '调解');
    const ended = end !== '办理中' && !withoutMoney.includes(end);
    return {
      county: qingyuan,
      year: 2011,
      nth: index + 1,
      openedOn: addDays('2011-01-06', random.between(0, 350)),
      end,
      migrant: ended && index % 5 === 0,
      ...(ended ? { loss: `${2000 + 250 * (index % 10)}.00` } : {}),
    };
  });
}
