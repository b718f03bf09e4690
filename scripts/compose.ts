import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roster } from '../schema/roster.ts';
import { composeSupergraph } from './compose/composeSupergraph.ts';

/*
 * npm run compose             composes schema/supergraph.graphql from the SDL of every subgraph on the roster
 * npm run compose -- --check  writes nothing, fails when the file would change
 */
const target = resolve(import.meta.dirname, '../schema/supergraph.graphql');
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

const { supergraph, errors, hints } = composeSupergraph(roster);
for (const hint of hints) console.log(`提示 hint  ${hint}`);

if (supergraph === null) {
  console.error(`无法合成总图。 The supergraph could not be composed:\n  ${errors.join('\n  ')}`);
  process.exitCode = 1;
} else if (existsSync(target) && readFileSync(target, 'utf8') === supergraph) {
  console.log(`没有变化 no change  schema/supergraph.graphql (${roster.length} subgraphs)`);
} else if (values.check) {
  console.error(
    'schema/supergraph.graphql 已过期，请运行 npm run compose。 It is out of date, run npm run compose.',
  );
  process.exitCode = 1;
} else {
  writeWhole(target, supergraph);
  console.log(`已写入 written  schema/supergraph.graphql (${roster.length} subgraphs)`);
}

/** Writes beside the file and renames, so that a gateway which watches it never reads half of it. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
