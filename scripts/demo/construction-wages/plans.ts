import { addDays, padded } from '../file.ts';
import { anhe, qingyuan, type DemoCounty } from '../geography.ts';
import { PROJECTS, projectNumber } from '../numbers.ts';
import { demoCompanies } from '../organizations.ts';

/** What a generated project is fixed to; every register of the department follows from it. */
export interface ProjectPlan {
  readonly county: DemoCounty;
  readonly nth: number;
  readonly number: string;
  readonly name: string;
  readonly status: '已许可' | '在建' | '已竣工';
  readonly region: string;
  readonly contractor: string;
  /** Whole yuan. */
  readonly contractAmount: number;
  readonly openedOn: string;
  readonly startedOn: string | null;
  readonly completedOn: string | null;
  /** Workers on its roster. */
  readonly workers: number;
}

/** The firm of a place among the invented ones, counted from 1; the first is the general contractor of most projects. */
export function firmCode(nth: number): string {
  const firm = demoCompanies[nth - 1];
  if (!firm) throw new Error(`no company ${nth}`);
  return firm.code;
}

/** The project whose workers were paid in full and went home, and how many they were (F4-04). */
export const HOME_PROJECT = 4;
export const HOME_WORKERS = 43;

/** The day on which a worker left the site, counted from 0 in the roster; empty for one who is still there. */
export function leftOn({ county, nth, completedOn }: ProjectPlan, worker: number): string {
  const wentHome = county === anhe && nth === HOME_PROJECT && worker < HOME_WORKERS;
  return wentHome ? '2011-06-30' : (completedOn ?? '');
}

/** 15 projects of 安和县: 12 at work the whole of 2011, the 13th until June, the 14th from September, the 15th not yet. */
export const anheProjects: readonly ProjectPlan[] = Array.from({ length: PROJECTS }, (_, index) => {
  const nth = index + 1;
  const openedOn = nth === 14 ? '2011-06-08' : nth === 15 ? '2011-10-18' : addDays('2010-02-01', index * 9);
  return {
    county: anhe,
    nth,
    number: projectNumber(nth),
    name: `演示工程第${nth}标段`,
    status: nth === 13 ? '已竣工' : nth === 15 ? '已许可' : '在建',
    region: anhe.townships[index % anhe.townships.length]?.code ?? anhe.code,
    contractor: firmCode(nth <= 9 ? 1 : nth - 8),
    contractAmount: 12_000_000 - index * 500_000,
    openedOn,
    startedOn: nth === 15 ? null : addDays(openedOn, 85),
    completedOn: nth === 13 ? '2011-06-20' : null,
    workers: nth === 15 ? 0 : nth === HOME_PROJECT ? HOME_WORKERS + 6 : 6,
  };
});

/** A project in each of the 20 townships of 青原县, at work from October 2011. */
export const qingyuanProjects: readonly ProjectPlan[] = qingyuan.townships.map((township, index) => ({
  county: qingyuan,
  nth: index + 1,
  number: `QY-GC-2011-${padded(index + 1, 3)}`,
  name: `青原演示工程第${index + 1}标段`,
  status: '在建',
  region: township.code,
  contractor: firmCode(5 + (index % 4)),
  contractAmount: 2_000_000 + index * 150_000,
  openedOn: addDays('2011-05-09', index * 2),
  startedOn: addDays('2011-10-01', index % 20),
  completedOn: null,
  workers: 2,
}));
