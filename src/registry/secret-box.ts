import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Length of an AES-256 key. */
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** An encrypted secret and the id of its encryption key. */
export interface Encrypted {
  encryptionKeyId: string;
  encrypted: string;
}

/**
 * Encrypts secrets (AES-256-GCM), so that access to the database alone does not reveal them. With several keys, the first
 * encrypts and all decrypt, so that a key can be changed without interruption.
 */
export class SecretBox {
  readonly #keys: ReadonlyMap<string, Buffer>;

  /**
   * @param keys 32 bytes each.
   * @throws RangeError if there is no key, or one has the wrong length.
   */
  constructor(keys: readonly Buffer[]) {
    if (keys.length === 0 || keys.some(({ length }) => length !== KEY_BYTES)) {
      throw new RangeError(`each secret key must have ${KEY_BYTES} bytes`);
    }
    this.#keys = new Map(keys.map((key) => [idOf(key), key]));
  }

  /** Encrypts a text and binds it to a place, such as a row's key. It cannot be decrypted for another place. */
  encrypt(text: string, place: string): Encrypted {
    const [[encryptionKeyId, key]] = [...this.#keys] as [[string, Buffer]];
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { encryptionKeyId, encrypted: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
  }

  /** Decrypts a text. Returns null if its key is missing, or if the text was changed or moved to another place. */
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

/** Reads keys of 32 bytes in base64, separated by commas. Returns null if one is invalid. */
export function readSecretKeys(setting: string): Buffer[] | null {
  const keys = setting.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  return keys.every(({ length }) => length === KEY_BYTES) ? keys : null;
}

/** Returns the key stored beside the embedded database. If missing, creates it in a file that only its owner can read. */
export async function ensureSecretKey(directory: string): Promise<Buffer[]> {
  const path = join(directory, 'secrets.key');
  const stored = await readFile(path, 'utf8').catch(() => null);
  if (stored !== null) {
    const keys = readSecretKeys(stored.trim());
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
