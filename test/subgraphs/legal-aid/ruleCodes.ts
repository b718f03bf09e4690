import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { applicationActs } from '../../../subgraphs/legal-aid/rules/application-acts/index.ts';
import { decideWhose } from '../../../subgraphs/legal-aid/rules/case-acts/facts.ts';
import { caseActs } from '../../../subgraphs/legal-aid/rules/case-acts/index.ts';
import { complaintActs } from '../../../subgraphs/legal-aid/rules/complaintActs.ts';
import { decideEnded } from '../../../subgraphs/legal-aid/rules/fraud-acts/facts.ts';
import { fraudActs } from '../../../subgraphs/legal-aid/rules/fraud-acts/index.ts';
import { decidePlace } from '../../../subgraphs/legal-aid/rules/jurisdiction.ts';
import { checkMeans } from '../../../subgraphs/legal-aid/rules/meansCheck.ts';
import { workstationActs } from '../../../subgraphs/legal-aid/rules/workstationActs.ts';

/** Every table of acts of the department. */
export const tables = { ...applicationActs, ...caseActs, ...complaintActs, ...fraudActs, ...workstationActs };
export type ActName = keyof typeof tables;

type Decides = (...given: never[]) => unknown;

/** What several acts decide with; an act that calls one of them can give its codes. */
const shared: Readonly<Record<string, Decides>> = { checkMeans, decideEnded, decidePlace, decideWhose };

const refusal = /refused\(\s*['"]([A-Z_]+)['"]/g;

/** The codes that a rule can refuse with, read from its own text and from what it decides with. */
export function codesOf(rule: Decides): string[] {
  const text = rule.toString();
  const own = [...text.matchAll(refusal)].map(([, code]) => code!);
  const calls = Object.entries(shared).filter(([name]) => text.includes(`${name}(`) && rule.name !== name);
  return [...new Set([...own, ...calls.flatMap(([, helper]) => codesOf(helper))])].sort();
}

/** Every code that stands in the department's rules, wherever. */
export function codesInRules(): string[] {
  const folder = fileURLToPath(new URL('../../../subgraphs/legal-aid/rules', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = files.map((name) => readFileSync(resolve(folder, name), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(refusal)].map(([, code]) => code!)))].sort();
}
