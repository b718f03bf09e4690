import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import { startDepartment } from './department.ts';
import { askInParts } from './inParts.ts';
import { ask, startGraph, type Graph } from './world.ts';

const alertsSdl = `
  type Query { alerts: [Alert!]! }
  type Alert { number: Int! project: Project sure: Project! }
  type Project @key(fields: "id") { id: ID! }
`;
const projectsSdl = 'type Project @key(fields: "id") { id: ID! name: String! remark: String }';

/** Projects that the department shows; one of them it cannot read. */
const known = new Map([
  ['1', { id: '1', name: 'one' }],
  ['3', { id: '3' }],
]);

describe('a record that its department does not know, or does not show', () => {
  let graph: Graph;
  beforeAll(async () => {
    const projects = ['1', '2', '2', '3'];
    const alerts = await startDepartment('alerts', alertsSdl, {
      Query: {
        alerts: () =>
          projects.map((id, index) => ({
            number: index,
            project: { id },
            sure: index === 0 ? { id } : null,
          })),
      },
    });
    const owner = await startDepartment('projects', projectsSdl, {
      Project: { __resolveReference: ({ id }: { id: string }) => known.get(id) ?? null },
    });
    graph = await startGraph([alerts, owner]);
  });
  afterAll(() => graph.close());

  const told = (errors: readonly GraphQLFormattedError[] = []) =>
    errors.map(({ path, extensions = {} }) => [path, extensions['code'], extensions['department']]);

  it('is null, and each place of it says so: its department answered properly', async () => {
    const { answer } = await ask(graph.gateway.url, '{ alerts { number project { id name } } }');
    expect(answer.data).toEqual({
      alerts: [
        { number: 0, project: { id: '1', name: 'one' } },
        { number: 1, project: null },
        { number: 2, project: null },
        { number: 3, project: null },
      ],
    });
    expect(told(answer.errors)).toEqual([
      [['alerts', 3, 'project', 'name'], 'DEPARTMENT_ERROR', 'projects'],
      [['alerts', 1, 'project', 'name'], 'RECORD_NOT_FOUND', 'projects'],
      [['alerts', 2, 'project', 'name'], 'RECORD_NOT_FOUND', 'projects'],
    ]);
    expect(answer.extensions).toMatchObject({ departments: { alerts: { state: 'ok' } } });
  });

  it('is no fault where all that is asked of it may be missing', async () => {
    const { answer } = await ask(graph.gateway.url, '{ alerts { project { id remark } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ alerts: [{}, { project: { id: '2', remark: null } }, {}, {}] });
  });

  it('is named by the key that the client gave it', async () => {
    const { answer } = await ask(graph.gateway.url, '{ all: alerts { site: project { called: name } } }');
    expect(told(answer.errors)).toContainEqual([
      ['all', 1, 'site', 'called'],
      'RECORD_NOT_FOUND',
      'projects',
    ]);
  });

  it('is told with the part that is deferred', async () => {
    const { all } = await askInParts(
      graph.gateway.url,
      '{ alerts { number project { id ... @defer { name } } } }',
    );
    const increments = (await all()).flatMap(({ incremental = [] }) => incremental);
    expect(increments).toContainEqual({
      ...{ path: ['alerts', 1, 'project'], data: null },
      errors: [
        expect.objectContaining({
          path: ['alerts', 1, 'project', 'name'],
          extensions: { code: 'RECORD_NOT_FOUND', department: 'projects' },
        }),
      ],
    });
  });

  it('is a bad answer where a department says null of what it may not', async () => {
    const { answer } = await ask(graph.gateway.url, '{ alerts { number sure { id } } }');
    expect(answer.data).toBeNull();
    expect(told(answer.errors).map(([, code]) => code)).not.toContain('RECORD_NOT_FOUND');
  });
});
