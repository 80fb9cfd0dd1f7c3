import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { role } from '../../../db/tables/principal.ts';
import type { Role } from '../../registry/access.ts';
import { findPrincipalKey } from '../principal/repository.ts';
import type { Writer } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { createKey, findUsable } from './repository.ts';

/** The keys of the local registry by role: the content of `keys.json`. */
export type LocalKeys = Record<Role, string>;

/** The principals behind the local keys. Roles that decide belong to persons, because approval rules count persons. */
const holders: Record<Role, { name: string; kind: 'PERSON' | 'SERVICE' }> = {
  DASHBOARD: { name: 'Local dashboard', kind: 'SERVICE' },
  PROCUREMENT: { name: 'Local buyer', kind: 'PERSON' },
  INTEGRATION: { name: 'Local integration', kind: 'SERVICE' },
  ANALYST: { name: 'Local analyst', kind: 'PERSON' },
  APPROVER: { name: 'Local approver', kind: 'PERSON' },
  AUDITOR: { name: 'Local auditor', kind: 'PERSON' },
  ADMIN: { name: 'Local administrator', kind: 'PERSON' },
};

/** The source under which the local integration key writes. */
const LOCAL_SOURCE = 'local';

/**
 * Returns one usable key for each role from `keys.json` in the data directory, and creates missing keys. Only the file's
 * owner can read it.
 */
export async function ensureLocalKeys(writer: Writer, dataDirectory: string): Promise<LocalKeys> {
  const held = await readLocalKeys(dataDirectory);
  const usable = await findUsable(writer.database.read, Object.values(held));
  const missing = role.enumValues.filter((one) => !usable.has(held[one] ?? ''));
  const keys = { ...held };
  for (const one of missing) keys[one] = await makeKey(writer, one);
  if (missing.length > 0) await writeWhole(join(dataDirectory, 'keys.json'), JSON.stringify(keys, null, 2));
  return keys as LocalKeys;
}

/** Returns the keys in `keys.json`; none if the file does not exist. */
export async function readLocalKeys(dataDirectory: string): Promise<Partial<LocalKeys>> {
  const text = await readFile(join(dataDirectory, 'keys.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Partial<LocalKeys>;
}

async function makeKey(writer: Writer, one: Role): Promise<string> {
  const { name, kind } = holders[one];
  const { key: principalId } = await write(writer, async (transaction) => {
    const known = await findPrincipalKey(transaction, name);
    if (known !== null) return { key: known };
    const [created] = await transaction.create('Principal', [{ name, kind, email: null }]);
    return { key: created.id };
  });
  const { secret } = await createKey(writer.database.write, {
    principalId,
    role: one,
    name: 'keys.json',
    source: one === 'INTEGRATION' ? LOCAL_SOURCE : null,
    expiresAt: null,
  });
  return secret;
}

/** Replaces the file atomically: a reader sees the old file or the new one, never a partial file. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, `${text}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
