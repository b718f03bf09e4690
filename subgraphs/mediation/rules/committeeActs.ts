import * as books from './committee/books.ts';
import * as composition from './committee/composition.ts';
import * as people from './committee/people.ts';
import { inspect } from './committee/standards.ts';

/** Every act to a committee by its mutation (M-01, M-08, M-09; R-PM-3, R-PM-4, R-PM-6). */
export const committeeActs = {
  mediationCommitteeEstablish: composition.establish,
  mediationCommitteeElect: composition.elect,
  mediationCommitteeMemberReplace: composition.replaceMember,
  mediationCommitteeSuspend: composition.turn('暂停', ['ACTIVE'], 'SUSPENDED'),
  mediationCommitteeResume: composition.turn('恢复', ['SUSPENDED'], 'ACTIVE'),
  mediationCommitteeDissolve: composition.turn('撤销', ['ACTIVE', 'SUSPENDED'], 'DISSOLVED'),
  mediationCommitteeInspect: inspect,
  mediatorAppoint: people.appointMediator,
  mediatorDiscipline: people.disciplineMediator,
  mediatorRelease: people.releaseMediator,
  informationOfficerAppoint: people.appointOfficer,
  informationOfficerTransfer: people.transferOfficer,
  informationOfficerRelease: people.releaseOfficer,
  registerEntryAdd: books.enter,
  registerEntryCorrect: books.correct,
};
