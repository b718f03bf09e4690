import { sequenceText, type CaseFacts, type FactLink } from '../../../schema/events.ts';
import { viewerOf } from '../world.ts';
import { county, neighbour, town } from './cells.ts';

/** The departments whose cases the index lists, and the command centre. */
export const everything = ['mediation', 'legal-aid', 'petitions', 'construction-wages', 'dispatch'];
/** The scopes of those who may read records of departments. */
export const readers = (...departments: string[]): string[] => departments.map((name) => `${name}:read`);
/** Reads the records of all of them in the county. */
export const dispatcher = viewerOf(readers(...everything), county);

type Told = Partial<CaseFacts> & Pick<CaseFacts, 'number'>;
const dispute = (told: Told) => toldCase('mediation', { kind: 'Dispute', ...told });

/** An event of a department. */
export function toldCase(
  from: string,
  told: Told & Pick<CaseFacts, 'kind'>,
  { sequence = 1, time = '2024-03-01T00:00:00Z' } = {},
) {
  const data: CaseFacts = {
    ...{ act: 'x', status: 'OPEN', region: town, openedOn: '2024-03-01', closedOn: null, category: null },
    ...{
      body: null,
      project: null,
      organization: null,
      amount: null,
      workers: null,
      deadlines: [],
      links: [],
    },
    ...told,
  };
  return {
    ...{
      specversion: '1.0',
      id: `${from}${data.number}/${sequence}`,
      source: `/liandong/${from}`,
      type: `liandong.${from}.x`,
    },
    ...{ subject: `${data.kind}/${data.number}`, sequence: sequenceText(sequence), time },
    ...{ datacontenttype: 'application/json', data },
  };
}

/** An open deadline that ends with the beginning of a day; null for one without an end. */
export const due = (rule: string, day: string | null) => ({
  ...{ rule, startedAt: '2024-03-01T00:00:00Z', dueAt: day && `${day}T00:00:00Z` },
});
const complaint: FactLink = { department: 'construction-wages', kind: 'WageComplaint', number: 'W1' };

/** What the departments tell in these tests. */
export const events = [
  dispute({ number: 'D1', amount: '100.00', body: 'B1', project: 'P1' }),
  dispute({
    number: 'D2',
    openedOn: '2024-03-03',
    closedOn: '2024-04-01',
    status: 'CLOSED',
    amount: '20.00',
  }),
  dispute({ number: 'D3', deadlines: [due('R-PM-21', '2024-05-01'), due('R-PM-22', '2024-07-01')] }),
  dispute({ number: 'D4', region: county, deadlines: [due('R-PM-21', null)] }),
  dispute({ number: 'D5', region: neighbour }),
  toldCase('petitions', { kind: 'Petition', number: 'P1', deadlines: [due('R-PE-12', '2024-06-30')] }),
  toldCase('legal-aid', { kind: 'LegalAidCase', number: 'L1', links: [complaint], project: 'P1' }),
  toldCase('construction-wages', {
    kind: 'WageComplaint',
    number: 'W1',
    status: 'ORDERED',
    organization: 'F1',
  }),
  // No case, and a kind that nobody here knows.
  toldCase('mediation', { kind: 'MediationReport', number: 'M1', openedOn: null }),
  toldCase('petitions', { kind: 'Riddle', number: 'X1' }),
];
