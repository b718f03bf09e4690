import type { KeyObject } from 'node:crypto';
import { base64url, errors, flattenedDecrypt, FlattenedEncrypt } from 'jose';

/** A sealed text: a flattened JWE without its additional data, which whoever opens it brings. */
export interface SealedText {
  readonly protected: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly tag: string;
}

const alg = 'dir';
const enc = 'A256GCM';

/** Seals a text by AES-256-GCM, bound to a label: a random IV for each, and the label as additional data. */
export async function sealText(text: string, label: string, key: KeyObject): Promise<SealedText> {
  const jwe = await new FlattenedEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg, enc })
    .setAdditionalAuthenticatedData(new TextEncoder().encode(label))
    .encrypt(key);
  const { protected: header = '', iv = '', ciphertext, tag = '' } = jwe;
  return { protected: header, iv, ciphertext, tag };
}

/** Opens what was sealed under this label by this key; null for another label or key, and for what was altered. */
export async function openText(sealed: SealedText, label: string, key: KeyObject): Promise<string | null> {
  try {
    const { plaintext } = await flattenedDecrypt({ ...sealed, aad: base64url.encode(label) }, key, {
      keyManagementAlgorithms: [alg],
      contentEncryptionAlgorithms: [enc],
    });
    return new TextDecoder().decode(plaintext);
  } catch (fault) {
    if (fault instanceof errors.JOSEError) return null;
    throw fault;
  }
}
