/** What is unpaid on a project: counts, never who (M-55). */
export interface Arrears {
  /** Complaints that were filed, are not closed, and of which something is owed. */
  readonly openComplaints: number;
  /** Months that are over and whose payroll is not paid, handed in or not. */
  readonly unpaidMonths: number;
}

/** True when wages are owed on the project. */
export function inArrears({ openComplaints, unpaidMonths }: Arrears): boolean {
  return openComplaints + unpaidMonths > 0;
}
