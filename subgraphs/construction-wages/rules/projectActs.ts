import { inspecting } from './project/inspect.ts';
import { permitting } from './project/permit.ts';
import { working } from './project/work.ts';

/** Every act to a construction project by its mutation (M-50). */
export const projectActs = { ...permitting, ...working, ...inspecting };
