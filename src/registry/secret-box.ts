import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** AES-256. */
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** An encrypted secret, and the id of the key that encrypted it. */
export interface Encrypted {
  encryptionKeyId: string;
  encrypted: string;
}

/**
 * Encrypts secrets that the server must read again, so that a copy of the database does not reveal them (AES-256-GCM).
 * With several keys, the first encrypts and all decrypt, so that a key can be replaced without an outage.
 */
export class SecretBox {
  readonly #keys: ReadonlyMap<string, Buffer>;

  /**
   * @param keys 32 bytes each.
   * @throws RangeError if there is no key, or a key has a different length.
   */
  constructor(keys: readonly Buffer[]) {
    if (keys.length === 0 || keys.some(({ length }) => length !== KEY_BYTES)) {
      throw new RangeError(`at least one key is required, each of ${KEY_BYTES} bytes`);
    }
    this.#keys = new Map(keys.map((key) => [idOf(key), key]));
  }

  /** Encrypts a text, bound to a place: it cannot be decrypted for any other place. */
  encrypt(text: string, place: string): Encrypted {
    const [[encryptionKeyId, key]] = [...this.#keys] as [[string, Buffer]];
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { encryptionKeyId, encrypted: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
  }

  /** Returns the decrypted text; null if its key is missing, it was modified, or it belongs to a different place. */
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

/** Returns the keys in a setting, each 32 bytes in base64, separated by commas; null if any is invalid. */
export function readSecretKeys(setting: string): Buffer[] | null {
  const keys = setting.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  return keys.every(({ length }) => length === KEY_BYTES) ? keys : null;
}

/** Returns the key from the file beside the embedded database. Creates it if missing, readable by its owner only. */
export async function ensureSecretKey(directory: string): Promise<Buffer[]> {
  const path = join(directory, 'secrets.key');
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content !== null) {
    const keys = readSecretKeys(content.trim());
    if (keys) return keys;
    throw new RangeError(`${path} must hold a key of ${KEY_BYTES} bytes in base64; restore it from a backup`);
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
