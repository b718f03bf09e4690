export * from './absences.ts';
export * from './acts.ts';
export * from './measures.ts';
export * from './plan.ts';
export * from './reintegration.ts';
export * from './requests.ts';
export * from './subjects.ts';
export * from './types.ts';
