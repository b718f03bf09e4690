import { parse, print } from 'graphql';
import type {
  DescribedFetch,
  DescribedPart,
  DescribedStep,
  PlanDescription,
} from '../compile/describePlan.ts';
import type { Need } from '../compile/needs.ts';

/** A plan as a tree in plain text. */
export function planText({
  operation,
  kind,
  departments,
  fetches,
  needs,
  cost,
  source,
  plan,
}: PlanDescription): string {
  const title = `${operation === null ? kind : `${kind} ${operation}`}: ${fetches} fetches, ${departments.length} departments, cost ${cost}`;
  const events = source ? ['for each event of', ...branch(linesOf(source), plan === null)] : [];
  const steps = plan ? linesOf(plan) : [];
  return `${[title, ...needs.map(needLine), ...events, ...(source && plan ? branch(steps, true) : steps)].join('\n')}\n`;
}

function needLine({ anyOf, coordinates }: Need): string {
  const sets = anyOf.map((set) => set.join(' + ') || 'to be signed in').join(' or ');
  return `needs ${sets || 'what nobody holds'}: ${coordinates.join(', ')}`;
}

function linesOf(step: DescribedStep): string[] {
  if (step.kind === 'fetch') return fetchLines(step);
  if (step.kind === 'defer') {
    const first = step.first ? branch(linesOf(step.first), step.parts.length === 0) : [];
    const last = step.parts.length - 1;
    return [
      'first',
      ...first,
      ...step.parts.flatMap((part, index) => branch(partLines(part), index === last)),
    ];
  }
  const last = step.steps.length - 1;
  return [step.kind, ...step.steps.flatMap((each, index) => branch(linesOf(each), index === last))];
}

function partLines({ label, after, plan }: DescribedPart): string[] {
  const name = label === null ? 'later' : `later ${JSON.stringify(label)}`;
  const title = after.length > 0 ? `${name}, after fetch ${after.join(', ')}` : name;
  return [title, ...(plan ? branch(linesOf(plan), true) : [])];
}

function branch([first = '', ...others]: readonly string[], isLast: boolean): string[] {
  return [
    `${isLast ? '└─' : '├─'} ${first}`,
    ...others.map((line) => `${isLast ? '   ' : '│  '}${line}`.trimEnd()),
  ];
}

function fetchLines({
  number,
  department,
  path,
  deduplicated,
  requires,
  operation,
}: DescribedFetch): string[] {
  const place = path === '' ? '' : ` at ${path}`;
  return [
    `fetch ${number} ${department}${place}${deduplicated ? ' (deduplicated)' : ''}`,
    ...(requires === null ? [] : [`  requires ${requires}`]),
    ...print(parse(operation))
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}
