/** The kinds of cases that are referred, by department; what a register kept by hand means without saying comes last. */
export const caseKindsOf: Readonly<Record<string, readonly string[]>> = {
  MEDIATION: ['Dispute'],
  LEGAL_AID: ['LegalAidApplication', 'LegalAidCase'],
  PETITIONS: ['Petition'],
  CONSTRUCTION_WAGES: ['WageComplaint'],
};

/** `LEGAL_AID` → `legal-aid`, as the roster names it. */
export function rosterName(department: string): string {
  return department.toLowerCase().replaceAll('_', '-');
}
