import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCatalogue, isErrorCode } from '../../../schema/errors.ts';
import { faultCodes } from '../database.ts';

/** Catalogued errors go out as they are; every other fault is reported here and leaves as a sentence without its cause. */
export function maskFault(
  formatted: GraphQLFormattedError,
  fault: unknown,
  onFault: (fault: unknown) => void,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const cause = fault instanceof GraphQLError ? (fault.originalError ?? fault) : fault;
  if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
    return { ...formatted, extensions: { code } };
  }
  onFault(cause);
  const maskedCode = isConnectionLoss(cause) ? 'DEPARTMENT_UNAVAILABLE' : 'DEPARTMENT_ERROR';
  return { ...formatted, message: errorCatalogue[maskedCode].zh, extensions: { code: maskedCode } };
}

/** What the network, postgres.js and PostgreSQL say when there is no connection: SQLSTATE 08, 28, 3D, 53300 and 57P0. */
const connectionLoss =
  /^(ECONN|CONNECT|E(PIPE|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)|08|28|3D|53300|57P0)/;

/** True when the database could not be reached, let nobody in, was shutting down or ended the connection. */
function isConnectionLoss(fault: unknown): boolean {
  return faultCodes(fault).some((code) => connectionLoss.test(code));
}
