export * from './types.ts';
export * from './petitions.ts';
export * from './reviews.ts';
export * from './supervision.ts';
export * from './reception.ts';
export * from './meetings.ts';
export * from './acts.ts';
