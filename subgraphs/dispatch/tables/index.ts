export * from './caseIndex.ts';
export * from './records.ts';
