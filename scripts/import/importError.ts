/** Why an import cannot go on at all: what is wrong and what to do, in both languages. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly english: string;

  constructor(code: ImportErrorCode, chinese: string, english: string, options?: ErrorOptions) {
    super(chinese, options);
    this.name = 'ImportError';
    this.code = code;
    this.english = english;
  }
}

/** Every way in which an import can be refused as a whole. */
export type ImportErrorCode =
  | 'FILE_NOT_READABLE'
  | 'FILE_NOT_WRITABLE'
  | 'FILE_EMPTY'
  | 'FILE_KIND_UNKNOWN'
  | 'FILE_DAMAGED'
  | 'HEADER_NOT_FOUND'
  | 'DEPARTMENT_UNKNOWN'
  | 'REGISTER_UNKNOWN'
  | 'REGISTER_AMBIGUOUS'
  | 'INTERRUPTED';
