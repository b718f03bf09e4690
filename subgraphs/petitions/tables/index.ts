export * from './acts.ts';
export * from './incomingReferrals.ts';
export * from './meetings.ts';
export * from './petitions.ts';
export * from './reception.ts';
export * from './reviews.ts';
export * from './supervision.ts';
export * from './types.ts';
