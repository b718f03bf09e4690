import type { JWK } from 'jose';
import type { Viewer } from '../../../schema/viewer.ts';
import { issueToken } from '../../identity/people.ts';

const region = '990101100000';
/** The committee whose clerks act; it is imported before the first of them does. */
export const committee = `TW${region}`;

const viewer: Viewer = {
  subject: 'kill-clerk',
  body: null,
  roles: ['OFFICER'],
  scopes: ['mediation:read', 'mediation:information-officer', 'mediation:committee-clerk'],
  regions: [region],
};

const report = `mutation ($input: DisputeReportInput!) {
  disputeReport(input: $input) { dispute { id number } userErrors { code } } }`;
const accept = `mutation ($input: DisputeAcceptInput!) {
  disputeAccept(input: $input) { dispute { status } userErrors { code } } }`;

/** What clerks were told was done, and what they were told nothing of because the hub was gone. */
export interface Ledger {
  /** Register number by idempotency key of each report that was acknowledged. */
  readonly reported: Map<string, string>;
  /** Numbers of disputes whose acceptance was acknowledged. */
  readonly accepted: Set<string>;
  /** Keys of reports without an answer. */
  readonly inDoubt: Set<string>;
  /** Numbers of disputes whose acceptance got no answer. */
  readonly acceptInDoubt: Set<string>;
  /** Answers that were neither an acknowledgement nor a department that is gone. */
  readonly strange: string[];
}

export function emptyLedger(): Ledger {
  return {
    reported: new Map(),
    accepted: new Set(),
    inDoubt: new Set(),
    acceptInDoubt: new Set(),
    strange: [],
  };
}

/** Clerks at work: each reports disputes and takes them up, one after the other, until `stop`; then all have their answers. */
export function clerksAtWork(url: string, key: JWK, ledger: Ledger, round: number, howMany: number) {
  let working = true;
  const token = issueToken(viewer, key, 24);
  const clerk = async (who: number): Promise<void> => {
    for (let n = 0; working; n += 1) {
      const number = await reportOnce(url, await token, ledger, `${round}-${who}-${n}`);
      if (number !== null) await acceptOnce(url, await token, ledger, number);
    }
  };
  const all = Promise.all(Array.from({ length: howMany }, (_, who) => clerk(who)));
  return {
    stop: async (): Promise<void> => {
      working = false;
      await all;
    },
  };
}

/** Asks again, under the same key, for every report without an answer. */
export async function askAgain(url: string, key: JWK, ledger: Ledger): Promise<void> {
  const token = await issueToken(viewer, key, 24);
  for (const doubtful of [...ledger.inDoubt]) {
    ledger.inDoubt.delete(doubtful);
    await reportOnce(url, token, ledger, doubtful);
  }
}

async function reportOnce(
  url: string,
  token: string,
  ledger: Ledger,
  idempotencyKey: string,
): Promise<{ id: string; number: string } | null> {
  const input = {
    ...{ region, committee, kind: 'NEIGHBOUR', origin: 'APPLICATION', difficulty: 'GENERAL' },
    ...{ parties: '甲、乙', partyCount: 2, idempotencyKey },
  };
  const payload = await ask(url, token, report, input, ledger);
  if (payload === null) {
    ledger.inDoubt.add(idempotencyKey);
    return null;
  }
  const dispute = payload['disputeReport']?.dispute as { id: string; number: string } | null | undefined;
  if (!dispute) ledger.strange.push(JSON.stringify(payload));
  else ledger.reported.set(idempotencyKey, dispute.number);
  return dispute ?? null;
}

async function acceptOnce(
  url: string,
  token: string,
  ledger: Ledger,
  { id, number }: { id: string; number: string },
): Promise<void> {
  const payload = await ask(url, token, accept, { id, handledElsewhere: false }, ledger);
  if (payload === null) ledger.acceptInDoubt.add(number);
  else if (payload['disputeAccept']?.dispute) ledger.accepted.add(number);
  else ledger.strange.push(JSON.stringify(payload));
}

type Payloads = Record<string, { dispute?: unknown; userErrors: unknown[] } | undefined>;

/** The payload of a mutation; null when nobody can tell whether it was done. */
async function ask(
  url: string,
  token: string,
  query: string,
  input: object,
  ledger: Ledger,
): Promise<Payloads | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as {
      data: Payloads | null;
      errors?: { extensions: { code: string } }[];
    };
    if (data) return data;
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    if (!codes.every((code) => code.startsWith('DEPARTMENT_'))) ledger.strange.push(codes.join());
    return null;
  } catch {
    return null;
  }
}
