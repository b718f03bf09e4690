export * from './codes/campaigns.ts';
export * from './codes/complaints.ts';
export * from './codes/jointPunishment.ts';
export * from './codes/posts.ts';
export * from './codes/projects.ts';
export * from './codes/refusals.ts';
export * from './codes/supervision.ts';
