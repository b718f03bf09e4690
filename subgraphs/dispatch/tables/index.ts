export * from './acts.ts';
export * from './caseIndex.ts';
export * from './changes.ts';
export * from './meetings.ts';
export * from './records.ts';
export * from './referrals.ts';
export * from './sweeps.ts';
export * from './tips.ts';
