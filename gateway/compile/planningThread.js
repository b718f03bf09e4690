// @ts-check
import { parentPort, workerData } from 'node:worker_threads';
import { buildPlanner } from './buildPlanner.js';

/*
 * A thread that plans for one supergraph (`threadPlanner.ts`): says that it is ready, then answers each question. What is
 * wrong with the supergraph ends it.
 */
const planner = buildPlanner(workerData);
parentPort?.on('message', (question) => parentPort?.postMessage(answer(question)));
parentPort?.postMessage('ready');

/**
 * @param {import('./threadPlanner.ts').ThreadQuestion} question
 * @returns {import('./threadPlanner.ts').ThreadAnswer<unknown>}
 */
function answer(question) {
  try {
    return { found: question === 'parts' ? planner.parts() : planner.plan(question) };
  } catch (fault) {
    return { fault };
  }
}
