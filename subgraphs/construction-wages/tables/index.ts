export * from './acts.ts';
export * from './codes.ts';
export * from './projects.ts';
export * from './rectification.ts';
export * from './search.ts';
export * from './complaints.ts';
export * from './payroll.ts';
export * from './supervision.ts';
