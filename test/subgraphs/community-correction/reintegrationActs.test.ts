import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  correctionPost,
  reintegrationStatus,
  type CorrectionPost,
} from '../../../subgraphs/community-correction/codes.ts';
import { reintegrationActs } from '../../../subgraphs/community-correction/rules/reintegrationActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { helpRefusals } from './helpRefusals.ts';

const now = '2024-03-12T09:00:00+08:00';
const states = Object.keys(reintegrationStatus);
const justice = 'JUSTICE_OFFICER';
const county = 'COUNTY_OFFICER';
const both = `${justice}, ${county}`;

const facts = {
  openedOn: '2024-03-01',
  releasedOn: null,
  closedOn: null,
  reoffendedOn: null,
  checkAsked: false,
  told: false,
  offered: ['SUPPORT_WORK'],
  mayKnowMinors: true,
};
const files: Record<string, object> = {
  reintegrationCheckAnswer: { checkAsked: true },
  reintegrationMeet: { told: true },
};
const inputs: Record<string, object> = {
  reintegrationRegister: { juvenile: true, releaseDueOn: '2024-03-12' },
  reintegrationCheckAnswer: { result: 'VERIFIED', falseData: [] },
  reintegrationCheckResolve: { note: '已更正' },
  reintegrationHomeTell: {},
  reintegrationHandOver: { releasedOn: '2024-03-12' },
  reintegrationMeet: { by: 'FAMILY' },
  reintegrationSupportOffer: { kinds: ['SUPPORT_SKILL'] },
  reintegrationSupportAccept: { kinds: ['SUPPORT_WORK'] },
  reintegrationReview: { note: '就业稳定', convictedAnewOn: '2024-03-12' },
};

const reviewed = [
  ...['HANDED_OVER', 'MET_BY_FAMILY', 'MET_BY_VILLAGE', 'ALONE'],
  ...['SUPPORT_OFFERED', 'SUPPORT_RUNNING'],
];

describe('a reintegration case', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: reintegrationActs,
      states,
      posts: Object.keys(correctionPost),
      given: (act, state) => ({ of: { ...facts, ...files[act], status: state }, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as CorrectionPost]),
    });
    expect(agreed).toEqual([
      `reintegrationRegister: — → PRE_RELEASE by ${both}`,
      `reintegrationCheckAsk: PRE_RELEASE → PRE_RELEASE by ${both}`,
      `reintegrationCheckAsk: MISMATCH → MISMATCH by ${both}`,
      `reintegrationCheckAnswer: PRE_RELEASE → VERIFIED by ${both}`,
      `reintegrationCheckAnswer: MISMATCH → VERIFIED by ${both}`,
      `reintegrationCheckResolve: MISMATCH → VERIFIED by ${both}`,
      ...['PRE_RELEASE', 'VERIFIED', 'MISMATCH', 'HANDED_OVER'].map(
        (state) => `reintegrationHomeTell: ${state} → ${state} by ${justice}`,
      ),
      `reintegrationHandOver: VERIFIED → HANDED_OVER by ${county}`,
      `reintegrationHandOver: MISMATCH → HANDED_OVER by ${county}`,
      `reintegrationMeet: HANDED_OVER → MET_BY_FAMILY by ${justice}`,
      ...['MET_BY_FAMILY', 'MET_BY_VILLAGE', 'ALONE', 'SUPPORT_OFFERED'].map(
        (state) => `reintegrationSupportOffer: ${state} → SUPPORT_OFFERED by ${justice}`,
      ),
      `reintegrationSupportOffer: SUPPORT_RUNNING → SUPPORT_RUNNING by ${justice}`,
      `reintegrationSupportAccept: SUPPORT_OFFERED → SUPPORT_RUNNING by ${justice}`,
      `reintegrationSupportAccept: SUPPORT_RUNNING → SUPPORT_RUNNING by ${justice}`,
      ...reviewed.map((state) => `reintegrationReview: ${state} → ${state} by ${both}`),
      `reintegrationSupportDecline: SUPPORT_OFFERED → DECLINED by ${justice}`,
      `reintegrationSupportDecline: SUPPORT_RUNNING → DECLINED by ${justice}`,
      `reintegrationClose: SUPPORT_RUNNING → CLOSED by ${both}`,
      `reintegrationClose: DECLINED → CLOSED by ${both}`,
    ]);
    expect(strange).toEqual([]);
  });

  const decide = (name: keyof typeof reintegrationActs, of: object, input: object) => {
    const act = reintegrationActs[name] as (typeof reintegrationActs)['reintegrationMeet'];
    const file = { ...facts, ...files[name], ...of } as unknown as Parameters<typeof act.decide>[0];
    const given = { ...inputs[name], ...input } as Parameters<typeof act.decide>[1];
    return decideAct(act, file, act.from[0] ?? null, given, actAt<CorrectionPost>(now, act.by));
  };

  it.each(helpRefusals)('%s is refused: %s', (name, code, of, input) => {
    expect(decide(name, of, input)).toMatchObject({ ok: false, error: { code } });
  });

  it('is a mismatch when the data are false or nobody is there, and may be met by nobody', () => {
    const answer = (result: string, falseData: string[]) =>
      decide('reintegrationCheckAnswer', {}, { result, falseData });
    const mismatch = { ok: true, value: { status: 'MISMATCH' } };
    expect(answer('NOT_FOUND', [])).toEqual(mismatch);
    expect(answer('MISMATCH', ['FALSE_NAME'])).toEqual(mismatch);
    expect(decide('reintegrationMeet', { told: false }, { by: 'NOBODY' })).toEqual({
      ok: true,
      value: { status: 'ALONE' },
    });
  });

  it('is reviewed in the same words whether there is a new conviction to be counted or not (F1-21)', () => {
    const review = (convictedAnewOn: string | null | undefined, reoffendedOn: string | null = null) =>
      decide('reintegrationReview', { reoffendedOn, releasedOn: null }, { convictedAnewOn });
    expect(review(null)).toEqual({ ok: true, value: { note: '就业稳定' } });
    expect(review(undefined, '2024-03-05')).toEqual({ ok: true, value: { note: '就业稳定' } });
    expect(review('2024-03-01')).toEqual({
      ok: true,
      value: { note: '就业稳定', set: { reoffendedOn: '2024-03-01' } },
    });
    expect(reintegrationActs.reintegrationReview.title).not.toMatch(/罪|判|犯/);
  });

  it('keeps the day on which the person declined when it is closed', () => {
    const close = (closedOn: string | null) => decide('reintegrationClose', { closedOn }, {});
    expect(close('2024-03-05')).toMatchObject({ value: { set: { closedOn: '2024-03-05' } } });
    expect(close(null)).toMatchObject({ value: { set: { closedOn: '2024-03-12' } } });
  });
});
