/**
 * What a department tells the others of its work: an event of CloudEvents 1.0, in JSON. It names a case and never a person.
 * Events of one case bear rising sequence numbers, each tells all there is to know of the case, and may come more than
 * once: whoever has seen a later one may pass over it.
 */
export interface CaseEvent {
  readonly specversion: '1.0';
  /** Unique within its source. */
  readonly id: string;
  /** `/liandong/<department>`. */
  readonly source: string;
  /** `liandong.<department>.<act>`. */
  readonly type: string;
  /** `<kind>/<number>`. */
  readonly subject: string;
  /** A whole number, with zeros before it, so that it sorts as text too. */
  readonly sequence: string;
  /** RFC 3339. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: CaseFacts;
}

/** How a case stands after what happened to it. */
export interface CaseFacts {
  /** GraphQL type of the record. */
  readonly kind: string;
  readonly number: string;
  readonly act: string;
  readonly status: string;
  /** 12-digit code. */
  readonly region: string;
  /** Null for a record of the department's work that is no case, such as a monthly report. */
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  /** The day on which it broke out again after it was settled; absent in what was told before that was told. */
  readonly relapsedOn?: string | null;
  /** What the case is about, by a code of the department's. */
  readonly category: string | null;
  /** Code of the body that answers for it. */
  readonly body: string | null;
  readonly project: string | null;
  /** Code of the firm that it is about. */
  readonly organization: string | null;
  /** Yuan, with two decimals. */
  readonly amount: string | null;
  /** Workers whose wages it is about. */
  readonly workers: number | null;
  /** Open deadlines that bind an authority. */
  readonly deadlines: readonly FactDeadline[];
  readonly links: readonly FactLink[];
}

/** The region of what lies nowhere: it is in no unit's code range, so nobody is shown it. */
export const NOWHERE = '000000000000';

/**
 * What is told, beside its name, of a case that the others must not know any more: that it is withdrawn. Put in the place of
 * what was told before, it keeps that from coming back.
 */
export const withdrawn: Omit<CaseFacts, 'kind' | 'number'> = {
  ...{
    act: 'withdraw',
    status: 'WITHDRAWN',
    region: NOWHERE,
    openedOn: null,
    closedOn: null,
    category: null,
  },
  ...{ body: null, project: null, organization: null, amount: null, workers: null, deadlines: [], links: [] },
};

/** An authority's deadline that is neither met nor waived. */
export interface FactDeadline {
  readonly rule: string;
  readonly startedAt: string;
  /** Exclusive end; null while the working-day calendar does not reach so far. */
  readonly dueAt: string | null;
}

/** Another department's case that this one names. */
export interface FactLink {
  readonly department: string;
  readonly kind: string;
  readonly number: string;
}

const sourceStart = '/liandong/';

/** The department that an event comes from. */
export function departmentOf({ source }: Pick<CaseEvent, 'source'>): string {
  return source.slice(sourceStart.length);
}

/** The `source` of a department's events. */
export function sourceOf(department: string): string {
  return `${sourceStart}${department}`;
}

/** A sequence number as it stands in an event. */
export function sequenceText(sequence: number): string {
  return String(sequence).padStart(10, '0');
}

/** What is wrong with a value that should be an event; null for one that is in order. */
export function eventFault(value: unknown): string | null {
  if (!isObject(value)) return 'not an object';
  const { data } = value;
  const faults = [
    value['specversion'] === '1.0' ? null : 'specversion',
    ...['id', 'type', 'subject'].map((name) => (isName(value[name]) ? null : name)),
    matches(value['source'], /^\/liandong\/[a-z]+(-[a-z]+)*$/) ? null : 'source',
    matches(value['sequence'], /^\d{10}$/) ? null : 'sequence',
    isMoment(value['time']) ? null : 'time',
    ...(isObject(data) ? factFaults(data).map((name) => `data.${name}`) : ['data']),
  ].filter((fault) => fault !== null);
  if (faults.length === 0 && isObject(data) && value['subject'] !== `${data['kind']}/${data['number']}`) {
    faults.push('subject');
  }
  return faults.length > 0 ? faults.join(', ') : null;
}

function factFaults(data: Readonly<Record<string, unknown>>): string[] {
  const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);
  const isDay = (value: unknown): boolean => matches(value, /^\d{4}-\d{2}-\d{2}$/);
  const checks: Readonly<Record<keyof CaseFacts, (value: unknown) => boolean>> = {
    ...{ kind: isName, number: isName, act: isName, status: isName },
    region: (value) => matches(value, /^\d{12}$/),
    openedOn: orNull(isDay),
    closedOn: orNull(isDay),
    relapsedOn: (value) => value === undefined || orNull(isDay)(value),
    category: orNull(isName),
    body: orNull(isName),
    project: orNull(isName),
    organization: orNull(isName),
    amount: orNull((value) => matches(value, /^-?\d{1,12}\.\d{2}$/)),
    workers: orNull((value) => Number.isSafeInteger(value) && Number(value) >= 0),
    deadlines: listOf(
      (each) => isName(each['rule']) && isMoment(each['startedAt']) && orNull(isMoment)(each['dueAt']),
    ),
    links: listOf((each) => ['department', 'kind', 'number'].every((name) => isName(each[name]))),
  };
  return Object.entries(checks).flatMap(([name, check]) => (check(data[name]) ? [] : [name]));
}

function listOf(isItem: (item: Readonly<Record<string, unknown>>) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every((item) => isObject(item) && isItem(item));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 200;
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
