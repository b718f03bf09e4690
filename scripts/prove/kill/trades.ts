import { readFileSync } from 'node:fs';
import { anhe } from '../../demo/geography.ts';
import { bureauCode } from '../../demo/organizations.ts';
import { loadDepartments } from '../../hub/departments.ts';
import { departmentOfficer, officersPosts } from '../../identity/people.ts';
import { invariant } from '../../../subgraphs/_kit/database.ts';
import { addMonths } from '../../../subgraphs/_kit/deadlines/days.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import type { CaseBooks } from './books.ts';

/** A mutation as it is saved, and what of its input is changed. */
export interface SavedAct {
  readonly mutation: string;
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a clerk of a department does over and over: open a case, and take it one step further. */
export interface Trade {
  readonly department: string;
  readonly viewer: Viewer;
  /** The field of the payloads that holds the case. */
  readonly field: string;
  readonly books: CaseBooks;
  readonly open: SavedAct;
  readonly next: SavedAct;
}

const stories = new URL('../../../schema/operations/stories/', import.meta.url);
const petitionOffice = bureauCode(anhe, '信访局');

/** One trade of each of the five departments, with the first acts of their saved stories. */
export async function trades(today: string): Promise<Trade[]> {
  return Promise.all([
    trade('mediation', 'dispute', { kind: 'Dispute', table: 'dispute', history: 'dispute_history' }, [
      act('mediationStory01Report'),
      act('mediationStory02Accept'),
    ]),
    trade(
      'legal-aid',
      'legalAidApplication',
      { kind: 'LegalAidApplication', table: 'application', history: 'application_history' },
      [act('legalAidStory01Receive'), act('legalAidStory02Review')],
    ),
    trade(
      'petitions',
      'petition',
      { kind: 'Petition', table: 'petition', history: 'petition_history' },
      [act('petitionsStory01Register'), act('petitionsStory02Transfer')],
      petitionOffice,
    ),
    trade(
      'construction-wages',
      'wageComplaint',
      { kind: 'WageComplaint', table: 'wage_complaint', history: 'wage_complaint_history' },
      [
        act('constructionWagesStory08ComplaintReceive'),
        act('constructionWagesStory09ComplaintFile', { toldOn: today }),
      ],
    ),
    trade(
      'community-correction',
      'correctionSubject',
      {
        kind: 'CorrectionSubject',
        table: 'correction_subject',
        history: 'correction_subject_history',
        subject: `'CorrectionDuty/' || c.id`,
      },
      [
        act('communityCorrectionStory01Notify', {
          noticeOn: today,
          effectiveOn: today,
          termEndsOn: addMonths(today, 6),
        }),
        act('communityCorrectionStory02ReportIn', { reportedOn: today }),
      ],
    ),
  ]);
}

async function trade(
  name: string,
  field: string,
  books: CaseBooks,
  [open, next]: readonly [SavedAct, SavedAct],
  body: string | null = null,
): Promise<Trade> {
  const [department] = await loadDepartments([name]);
  const posts = officersPosts(invariant(department, `${name} loads`));
  return { department: name, viewer: departmentOfficer(name, posts, body), field, books, open, next };
}

function act(name: string, more: object = {}): SavedAct {
  const query = readFileSync(new URL(`${name}.graphql`, stories), 'utf8');
  const { input } = JSON.parse(readFileSync(new URL(`${name}.variables.json`, stories), 'utf8')) as {
    input: Record<string, unknown>;
  };
  const mutation = /\{\s*(\w+)\(/.exec(query)?.[1];
  return { mutation: invariant(mutation, `${name} is a mutation`), query, input: { ...input, ...more } };
}
