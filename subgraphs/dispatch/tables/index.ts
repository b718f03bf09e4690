export * from './acts.ts';
export * from './caseIndex.ts';
export * from './records.ts';
export * from './referrals.ts';
