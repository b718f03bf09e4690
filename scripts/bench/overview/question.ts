import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Viewer } from '../../../schema/viewer.ts';
import { demonstrationPeople } from '../../identity/people.ts';

const folder = resolve(import.meta.dirname, '../../../schema/operations');

/** The overview of a county of 20 townships with the figures of all departments, as it is saved. */
export const overview = {
  query: readFileSync(resolve(folder, 'townshipOverview.graphql'), 'utf8'),
  variables: {
    ...(JSON.parse(readFileSync(resolve(folder, 'townshipOverview.variables.json'), 'utf8')) as object),
    county: '990103000000',
  },
};

/** An analyst who may read the figures of every demonstration county. */
export const everywhere: Viewer = demonstrationPeople.analyst.viewer;
