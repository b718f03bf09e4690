/** How large a deposit is in a region from a day on; shares of the contract sum in hundredths of a per cent. */
export interface DepositRate {
  /** Leading digits of the region codes it applies to; empty for the whole country. */
  readonly region: string;
  readonly from: string;
  readonly share: number;
  /** The smallest share for a firm with two clean years, and the largest for one with arrears. */
  readonly least: number;
  readonly most: number;
  /** In whole yuan; null without a cap. */
  readonly cap: number | null;
}

/**
 * What is published (R-WA-12). The ministry's rules leave 1 to 3 per cent to the provinces; where none is entered here the
 * lowest applies, which is our reading. A county adds its own line.
 */
const depositRates: readonly DepositRate[] = [
  { region: '', from: '2021-11-01', share: 100, least: 50, most: 300, cap: null },
  { region: '35', from: '2022-01-01', share: 150, least: 50, most: 300, cap: 5_000_000 },
];

/** Contract sums below this are exempt after a clean year, in fen. */
const SMALL_CONTRACT = 300_000_000n;

/** What is known of a firm when its deposit is set. */
export interface FirmRecord {
  /** Whole years without arrears before the contract. */
  readonly cleanYears: number;
  /** True when it had arrears in the years before. */
  readonly hadArrears: boolean;
  /** True when it keeps accounts, real names and agency payment as the Regulations ask. */
  readonly systemsInPlace: boolean;
}

/** The rate for a region on a day: the most particular one, the latest of these; null before there is any. */
export function rateFor(
  region: string,
  day: string,
  rates: readonly DepositRate[] = depositRates,
): DepositRate | null {
  const fitting = rates.filter((rate) => region.startsWith(rate.region) && rate.from <= day);
  return fitting.sort((a, b) => b.region.length - a.region.length || b.from.localeCompare(a.from))[0] ?? null;
}

/** The deposit for a contract sum, in fen; 0 when the firm is exempt. */
export function depositFor(rate: DepositRate, contract: bigint, firm: FirmRecord): bigint {
  if (exempt(contract, firm)) return 0n;
  const share = firm.hadArrears
    ? Math.min(rate.most, Math.round(rate.share * 1.5))
    : firm.cleanYears >= 2
      ? Math.max(rate.least, Math.round(rate.share / 2))
      : rate.share;
  const amount = (contract * BigInt(share)) / 10_000n;
  const cap = rate.cap === null ? null : BigInt(rate.cap) * 100n;
  return cap !== null && amount > cap ? cap : amount;
}

function exempt(contract: bigint, { cleanYears, hadArrears, systemsInPlace }: FirmRecord): boolean {
  if (hadArrears) return false;
  return (contract < SMALL_CONTRACT && cleanYears >= 1) || (cleanYears >= 3 && systemsInPlace);
}
