/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
