import { communityCorrectionFiles } from './community-correction/index.ts';
import { constructionWagesFiles } from './construction-wages/index.ts';
import { dispatchFiles } from './dispatch.ts';
import type { DemoFile } from './file.ts';
import { legalAidFiles } from './legal-aid/index.ts';
import { mediationFiles } from './mediation/index.ts';
import { petitionsFiles } from './petitions/index.ts';
import { registryFiles } from './registry.ts';

/** All registers of the demonstration counties, in the order in which they can be imported. */
export const demonstrationFiles = (): DemoFile[] => [
  ...registryFiles(),
  ...mediationFiles(),
  ...legalAidFiles(),
  ...communityCorrectionFiles(),
  ...petitionsFiles(),
  ...constructionWagesFiles(),
  ...dispatchFiles(),
];
