/** Every way in which the hub's databases can refuse to start; scripts print the message, tests read the code. */
export type DatabaseErrorCode =
  | 'EMBEDDED_UNSUPPORTED_PLATFORM'
  | 'EMBEDDED_START_FAILED'
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_DAMAGED'
  | 'DATA_FOLDER_WRONG_VERSION'
  | 'DATA_FOLDER_NOT_WRITABLE'
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_URL_MISSING'
  | 'DATABASE_URL_NO_PASSWORD'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_LOGIN_FAILED'
  | 'DATABASE_MISSING'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_RIGHTS_MISSING'
  | 'DATABASE_NAME_TAKEN';

/** A database that can't be had: the code, and what to do next in Chinese and then in English. Never holds a password. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** The system's own code of a fault (`EACCES`, `28P01`, …), or an empty string. */
export function faultCode(fault: unknown): string {
  const code = (fault as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
