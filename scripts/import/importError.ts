/** Why an import cannot go on at all: what is wrong and what to do, in both languages. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly english: string;

  constructor(code: ImportErrorCode, chinese: string, english: string) {
    super(chinese);
    this.name = 'ImportError';
    this.code = code;
    this.english = english;
  }
}

export type ImportErrorCode =
  | 'FILE_NOT_READABLE'
  | 'FILE_EMPTY'
  | 'FILE_KIND_UNKNOWN'
  | 'FILE_DAMAGED'
  | 'HEADER_NOT_FOUND'
  | 'REGISTER_UNKNOWN'
  | 'REGISTER_AMBIGUOUS'
  | 'REGIONS_MISSING';
