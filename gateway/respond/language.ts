import { errorCatalogue, type ErrorCode } from '../../schema/errors.ts';

/** The language of messages to people. */
export type Language = 'zh' | 'en';

/** The language an Accept-Language header prefers: English only where it is wanted more than Chinese. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  let language: Language = 'zh';
  let weight = 0;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const wanted = quality === undefined ? 1 : Number(quality);
    const primary = tag.split('-')[0];
    if ((primary === 'en' || primary === 'zh') && wanted > weight) {
      language = primary;
      weight = wanted;
    }
  }
  return language;
}

/** What the catalogue says of a fault; a detail in brackets after its sentence stays. */
export function sentence(code: ErrorCode, language: Language, message?: string): string {
  const { zh, en } = errorCatalogue[code];
  const said = language === 'zh' ? zh : en;
  if (message === undefined || message === zh || message === en) return said;
  return message.startsWith(zh) ? said + message.slice(zh.length) : message;
}
