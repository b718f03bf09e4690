import { padded } from './file.ts';
import type { DemoCounty } from './geography.ts';

/** Numbers under which the departments' registers name each other's cases. */
export const disputeNumber = (county: DemoCounty, year: number, nth: number): string =>
  `${county.name.slice(0, 1)}调〔${year}〕${padded(nth, 4)}号`;
export const legalAidNumber = (county: DemoCounty, year: number, nth: number): string =>
  `${county.name.slice(0, 1)}援〔${year}〕${padded(nth, 4)}号`;
export const petitionNumber = (county: DemoCounty, year: number, nth: number): string =>
  `${county.name.slice(0, 1)}信〔${year}〕${padded(nth, 4)}号`;
export const wageComplaintNumber = (county: DemoCounty, year: number, nth: number): string =>
  `${county.name.slice(0, 1)}欠〔${year}〕${padded(nth, 4)}号`;

/** The number of a construction project of 安和县; project 1 is the one that complaints, aid, mediation and petitions share. */
export const projectNumber = (nth: number): string => `AH-GC-2010-${padded(nth, 3)}`;

/** How many construction projects 安和县 has. */
export const PROJECTS = 15;
