export * from './acts.ts';
export * from './confirmations.ts';
export * from './disputes.ts';
export * from './network.ts';
export * from './proceedings.ts';
export * from './searches.ts';
export * from './types.ts';
export * from './work.ts';
