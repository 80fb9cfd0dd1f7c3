import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A key of AES-256. */
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A secret as it is kept: which key encrypted it, and what came of that. */
export interface Encrypted {
  encryptionKeyId: string;
  encrypted: string;
}

/**
 * Encrypts what must be read again but not by who reads the database (AES-256-GCM). Several keys can be held: the first
 * encrypts, all decrypt, so that a key can be changed without a gap.
 */
export class SecretBox {
  readonly #keys: ReadonlyMap<string, Buffer>;

  /**
   * @param keys 32 bytes each.
   * @throws RangeError where there is none, or one has another length.
   */
  constructor(keys: readonly Buffer[]) {
    if (keys.length === 0 || keys.some(({ length }) => length !== KEY_BYTES)) {
      throw new RangeError(`each secret key must have ${KEY_BYTES} bytes`);
    }
    this.#keys = new Map(keys.map((key) => [idOf(key), key]));
  }

  /** Encrypts a text for a place: elsewhere it cannot be decrypted. */
  encrypt(text: string, place: string): Encrypted {
    const [[encryptionKeyId, key]] = [...this.#keys] as [[string, Buffer]];
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { encryptionKeyId, encrypted: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
  }

  /** Decrypts a text; null where its key is not held, or it was changed or belongs elsewhere. */
  decrypt({ encryptionKeyId, encrypted }: Encrypted, place: string): string | null {
    const key = this.#keys.get(encryptionKeyId);
    const bytes = Buffer.from(encrypted, 'base64');
    if (!key || bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
      return text.toString('utf8');
    } catch {
      return null;
    }
  }
}

/** The keys of a setting: each 32 bytes in base64, separated by commas; null where one is none. */
export function readSecretKeys(setting: string): Buffer[] | null {
  const keys = setting.split(',').map((one) => Buffer.from(one.trim(), 'base64'));
  return keys.every(({ length }) => length === KEY_BYTES) ? keys : null;
}

/** The key that is kept beside the embedded database, in a file that its owner alone can read; made where missing. */
export async function ensureSecretKey(directory: string): Promise<Buffer[]> {
  const path = join(directory, 'secrets.key');
  const held = await readFile(path, 'utf8').catch(() => null);
  if (held !== null) {
    const keys = readSecretKeys(held.trim());
    if (keys) return keys;
    throw new RangeError(`${path} does not contain a key of ${KEY_BYTES} bytes in base64; restore its earlier content`);
  }
  await mkdir(directory, { recursive: true });
  const key = randomBytes(KEY_BYTES);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${key.toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return [key];
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('attestry secret key').update(key).digest('hex').slice(0, 16);
}
