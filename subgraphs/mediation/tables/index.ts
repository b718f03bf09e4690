export * from './acts.ts';
export * from './disputes.ts';
export * from './network.ts';
export * from './types.ts';
export * from './work.ts';
