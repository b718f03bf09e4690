import { alertLevel, type AlertLevel } from '../../codes.ts';
import type { QueryResolvers } from '../../generated.ts';

export const alertLevels: NonNullable<QueryResolvers['alertLevels']> = () =>
  (Object.keys(alertLevel) as AlertLevel[]).map((level) => ({ level }));
