import { decideObjection, grant, object, refuse, review, settleMeans } from './decision.ts';
import { advance, completePapers, receive } from './receive.ts';
import { deemWithdrawn, requestSupplement, supply } from './supplement.ts';

/** Every act to an application by its mutation (DOMAIN 2.8; M-20, M-21). */
export const applicationActs = {
  legalAidApplicationReceive: receive,
  legalAidApplicationAdvance: advance,
  legalAidApplicationCompletePapers: completePapers,
  legalAidApplicationRequestSupplement: requestSupplement,
  legalAidApplicationSupply: supply,
  legalAidApplicationDeemWithdrawn: deemWithdrawn,
  legalAidApplicationReview: review,
  legalAidApplicationSettleMeans: settleMeans,
  legalAidApplicationGrant: grant,
  legalAidApplicationRefuse: refuse,
  legalAidApplicationObject: object,
  legalAidApplicationDecideObjection: decideObjection,
};
