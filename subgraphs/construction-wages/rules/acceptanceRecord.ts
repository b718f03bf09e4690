import { acceptanceStatus, type AcceptanceStatus } from '../codes.ts';
import { daysBefore, type RecordFault } from './recordFault.ts';

/** What a line of the book of co-signatures says, as far as its columns depend on each other. */
export interface AcceptanceRecord {
  readonly status: AcceptanceStatus;
  readonly openedOn: string;
  readonly constructionManagementSignedOn: string | null;
  readonly qualitySupervisionSignedOn: string | null;
  readonly safetySupervisionSignedOn: string | null;
  readonly wageOfficeSignedOn: string | null;
  readonly deputyHeadSignedOn: string | null;
  readonly closedOn: string | null;
}

const sections = {
  constructionManagementSignedOn: '建筑业管理科签署日期',
  qualitySupervisionSignedOn: '质量监督站签署日期',
  safetySupervisionSignedOn: '安全监督站签署日期',
  wageOfficeSignedOn: '清欠办签署日期',
} as const;
type Section = keyof typeof sections;

/** The order in which an application goes on; arrears stop it among the sections (DOMAIN 2.8). */
const progress: Record<AcceptanceStatus, 'SECTIONS' | 'DEPUTY_HEAD' | 'ACCEPTANCE' | 'ENDED'> = {
  APPLIED: 'SECTIONS',
  SIGNING: 'SECTIONS',
  BLOCKED: 'SECTIONS',
  ALL_SIGNED: 'DEPUTY_HEAD',
  DEPUTY_HEAD_SIGNED: 'ACCEPTANCE',
  JOINT_ACCEPTANCE: 'ACCEPTANCE',
  PASSED: 'ENDED',
  FAILED: 'ENDED',
};

/** What is wrong with a line of the book of co-signatures; empty when all columns fit each other (M-55). */
export function acceptanceFaults(record: AcceptanceRecord): RecordFault<AcceptanceRecord>[] {
  const { status, deputyHeadSignedOn, closedOn, wageOfficeSignedOn } = record;
  const label = acceptanceStatus[status];
  const at = progress[status];
  const faults: RecordFault<AcceptanceRecord>[] = daysBefore(
    record,
    { day: record.openedOn, title: '申请日期' },
    { ...sections, deputyHeadSignedOn: '分管领导签署日期', closedOn: '联合验收日期' },
  );
  if (at !== 'SECTIONS') {
    const unsigned = (Object.keys(sections) as Section[]).filter((section) => record[section] === null);
    faults.push(
      ...unsigned.map((section) => ({
        property: section,
        message: `状态为“${label}”时须填写${sections[section]}`,
      })),
    );
  }
  if ((at === 'ACCEPTANCE' || at === 'ENDED') !== (deputyHeadSignedOn !== null)) {
    faults.push({
      property: 'deputyHeadSignedOn',
      message:
        deputyHeadSignedOn === null
          ? `状态为“${label}”时须填写分管领导签署日期`
          : `状态为“${label}”时分管领导尚未签署，请清空或改状态`,
    });
  }
  if ((at === 'ENDED') !== (closedOn !== null)) {
    faults.push({
      property: 'closedOn',
      message: closedOn === null ? '已验收的须填写联合验收日期' : '尚未验收的请清空联合验收日期',
    });
  }
  if (status === 'BLOCKED' && wageOfficeSignedOn !== null) {
    faults.push({
      property: 'wageOfficeSignedOn',
      message: '因欠薪暂停的，清欠办不应已签署，请清空或改状态',
    });
  }
  return faults;
}
