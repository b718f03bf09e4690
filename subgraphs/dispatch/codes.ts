export * from './codes/caseIndex.ts';
export * from './codes/duties.ts';
export * from './codes/meetings.ts';
export * from './codes/posts.ts';
export * from './codes/referrals.ts';
export * from './codes/sweeps.ts';
export * from './codes/tips.ts';
export * from './codes/userErrors.ts';
