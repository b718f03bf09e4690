import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { roster, rosterEntry, subgraphSdl } from '../../../schema/roster.ts';
import { sdlFields } from '../../house/sdlFields.ts';

const fieldsOf = (department: string) => sdlFields(subgraphSdl(rosterEntry(department)));
const typesOf = (department: string): Set<string> =>
  new Set(fieldsOf(department).map(({ path }) => path.split('.')[0] ?? ''));
const own = fieldsOf('community-correction');
/** What every department has: the root types, and the value types of the contract. */
const shared = new Set([
  ...['Query', 'Mutation'],
  ...sdlFields(
    readFileSync(resolve(import.meta.dirname, '../../../schema/shared/values.graphql'), 'utf8'),
  ).map(({ path }) => path.split('.')[0]),
]);
const records = [
  'CorrectionSubject',
  'ReintegrationCase',
  'IdentityVerification',
  'SanctionDecision',
  'ElectronicTracking',
  'ReleaseHandover',
  'SupportMeasure',
  'CorrectionTask',
  'CorrectionGroupSeat',
  'CorrectionReport',
  'CorrectionNotice',
  'CorrectionLeave',
  'CorrectionMove',
  'CorrectionRecurrentLeave',
  'CorrectionCustody',
  'SanctionProposal',
  'TrackingProposal',
  'ClassDecision',
  'CorrectionCommutation',
  'ProcuratorateRemark',
  'CorrectionDeadline',
];

describe('the SDL of community correction', () => {
  it.each(roster.map(({ name }) => name).filter((name) => name !== 'community-correction'))(
    'is not entered from %s: no field there leads to its records, and none of its types is there',
    (department) => {
      expect(fieldsOf(department).filter(({ type }) => records.includes(type))).toEqual([]);
      expect([...typesOf(department)].filter((type) => records.includes(type))).toEqual([]);
    },
  );

  it('adds nothing to what other departments own, but figures to a region', () => {
    const foreign = roster
      .filter(({ name }) => name !== 'community-correction')
      .flatMap(({ name }) => [...typesOf(name)]);
    const added = own.filter(({ path }) => {
      const type = path.split('.')[0] ?? '';
      return foreign.includes(type) && !shared.has(type);
    });
    expect(added.map(({ path }) => path)).toEqual([
      'Region.code',
      'Region.communityCorrection',
      'Region.communityCorrection(period)',
      'Organization.code',
    ]);
  });

  it('leads from a record to a region and a body, and to no matter of another department', () => {
    const targets = own
      .filter(({ path }) => records.includes(path.split('.')[0] ?? ''))
      .map(({ type }) => type);
    const known = new Set([...typesOf('community-correction')]);
    const objects = [...new Set(targets)].filter((type) => known.has(type)).sort();
    expect(objects).toEqual([
      'ClassDecision',
      'CorrectionCommutation',
      'CorrectionCustody',
      'CorrectionGroupSeat',
      'CorrectionLeave',
      'CorrectionMove',
      'CorrectionNotice',
      'CorrectionRecurrentLeave',
      'CorrectionReport',
      'CorrectionSubject',
      'CorrectionTask',
      'Deadline',
      'ElectronicTracking',
      'HistoryEntry',
      'IdentityVerification',
      'Organization',
      'ProcuratorateRemark',
      'Region',
      'ReleaseHandover',
      'SanctionDecision',
      'SanctionProposal',
      'SupportMeasure',
      'TrackingProposal',
    ]);
  });

  it('has days, numbers, codes and lists of what was decided, and no text of a person', () => {
    const texts = own.filter(
      ({ type, given, path }) => type === 'String' && !given && !path.endsWith('.cursor'),
    );
    const ofRecords = texts.filter(({ path }) => records.includes(path.split('.')[0] ?? ''));
    // What a post may do next is a name of a mutation.
    expect([...new Set(ofRecords.map(({ name }) => name))]).toEqual(['number', 'nextActs']);
  });

  it('knows of tracking its ground and its days, and no place', () => {
    const tracking = own.filter(({ path }) => path.startsWith('ElectronicTracking.'));
    expect(tracking.map(({ name }) => name)).toEqual([
      'number',
      'ground',
      'approvedOn',
      'fromDay',
      'toDay',
      'liftedOn',
    ]);
    const proposal = own.filter(({ path }) => path.startsWith('TrackingProposal.'));
    expect(proposal.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'ground: TrackingGround',
      'fromDay: Date',
      'toDay: Date',
      'status: TrackingProposalStatus',
      'proposedOn: Date',
      'decidedOn: Date',
    ]);
    const words =
      /coordinate|latitude|longitude|location|position|place|phone|address|name$|citizen|identityNumber|minor/i;
    const spoken = own.filter(({ name }) => words.test(name));
    expect(spoken).toEqual([]);
  });
});
