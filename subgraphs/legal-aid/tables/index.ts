export * from './types.ts';
export * from './applications.ts';
export * from './cases.ts';
export * from './workstations.ts';
export * from './standards.ts';
export * from './acts.ts';
