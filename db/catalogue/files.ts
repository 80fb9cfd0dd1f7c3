import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { RiskPolicy } from './risk-policy.ts';
import { catalogueKinds, catalogueSchemas, type CatalogueFile, type CatalogueKind } from './schema.ts';

const shippedDirectory = fileURLToPath(new URL('.', import.meta.url));

/** The file name states a kind and a version; the content must have the same. */
const fileName = /^(?<kind>[a-z][a-z-]*)\.v(?<version>[1-9][0-9]*)\.json$/;

const isKind = (text: string): text is CatalogueKind => (catalogueKinds as readonly string[]).includes(text);

async function readCatalogueFile(directory: string, name: string): Promise<CatalogueFile> {
  const { kind = '', version = '' } = fileName.exec(name)?.groups ?? {};
  if (!isKind(kind)) {
    throw new Error(
      `${name}: name a catalogue file <kind>.v<N>.json; the kind must be one of ${catalogueKinds.join(', ')}`,
    );
  }
  const bytes = await readFile(join(directory, name));
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new Error(`${name}: not valid JSON: ${(error as Error).message}`, { cause: error });
  }
  const parsed = catalogueSchemas[kind].safeParse(json);
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  if (parsed.data.version !== Number(version)) {
    throw new Error(`${name}: its version is ${parsed.data.version}, but its name says ${version}`);
  }
  return { ...parsed.data, sha256: createHash('sha256').update(bytes).digest('hex') };
}

let shipped: Promise<CatalogueFile[]> | undefined;

/** Returns the catalogue files that ship with Attestry, as `loadCatalogue` does. Reads them once for each process. */
export function shippedCatalogue(): Promise<CatalogueFile[]> {
  return (shipped ??= loadCatalogue());
}

/**
 * Reads and validates every catalogue file of a directory (by default the one that ships with Attestry).
 *
 * @returns the files by version, then by kind in the order of `catalogueKinds`, so that each file refers only to files
 * before it.
 * @throws Error with the file and the location in it if a file is misnamed, is not JSON, breaks its schema, or refers
 * to a code that no file of its kind contains.
 */
export async function loadCatalogue(directory: string = shippedDirectory): Promise<CatalogueFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(names.map((name) => readCatalogueFile(directory, name)));
  files.sort((a, b) => a.version - b.version || catalogueKinds.indexOf(a.kind) - catalogueKinds.indexOf(b.kind));
  checkReferences(files);
  return files;
}

/**
 * Returns the highest version of one kind.
 *
 * @throws Error if the catalogue has no file of that kind.
 */
export function newestOf<Kind extends CatalogueKind>(
  files: readonly CatalogueFile[],
  kind: Kind,
): Extract<CatalogueFile, { kind: Kind }> {
  const newest = files.findLast((file): file is Extract<CatalogueFile, { kind: Kind }> => file.kind === kind);
  if (!newest) throw new Error(`the catalogue has no ${kind} file`);
  return newest;
}

/** A misspelled code would make a rule or an alias silently match nothing, so it is an error at startup. */
function checkReferences(files: readonly CatalogueFile[]): void {
  const types = new Map<string, Set<string>>();
  const clauses = new Set<string>();
  const controls = new Set<string>();
  for (const file of files) {
    if (file.kind === 'certification-types') {
      for (const type of file.entries) types.set(type.code, new Set(type.variants.map((v) => v.code)));
    }
    if (file.kind === 'controls') for (const control of file.entries) controls.add(control.code);
    if (file.kind === 'clause-types') for (const clause of file.entries) clauses.add(clause.code);
  }
  const problems: string[] = [];
  const requireType = (where: string, type: string, variants: readonly string[]) => {
    const known = types.get(type);
    if (!known) problems.push(`${where}: no certification type "${type}"`);
    for (const variant of variants) {
      if (known && !known.has(variant)) problems.push(`${where}: ${type} has no variant "${variant}"`);
    }
  };
  for (const file of files) {
    const where = `${file.kind}.v${file.version}.json`;
    if (file.kind === 'certification-aliases') {
      for (const alias of file.entries) requireType(where, alias.type, alias.variant === null ? [] : [alias.variant]);
    }
    if (file.kind === 'risk-policy') {
      problems.push(...strangersInPolicy(file, { controls, clauses, types }).map((problem) => `${where}: ${problem}`));
    }
    if (file.kind === 'procurement-policy') {
      for (const rule of file.entries) {
        if (rule.id !== 'CERTIFICATION') continue;
        for (const type of rule.parameters.requirements.flatMap(({ anyOf }) => anyOf)) requireType(where, type, []);
      }
    }
    if (file.kind !== 'rules') continue;
    for (const rule of file.entries) {
      if (rule.id === 'CLIA-REFERRAL') {
        requireType(`${where}: ${rule.id}`, rule.parameters.certificationType, rule.parameters.acceptedVariants);
      }
      if (rule.id === 'HIPAA-BREACH-60D' && !clauses.has(rule.parameters.clauseType)) {
        problems.push(`${where}: ${rule.id}: no clause type "${rule.parameters.clauseType}"`);
      }
    }
  }
  if (problems.length > 0)
    throw new Error(`the catalogue refers to codes that it does not contain:\n${problems.join('\n')}`);
}

/**
 * Returns codes in a risk policy that the catalogue does not contain, and controls that the policy does not mention.
 */
export function strangersInPolicy(
  policy: RiskPolicy,
  known: { controls: Set<string>; clauses: Set<string>; types: Map<string, Set<string>> },
): string[] {
  const weighed = new Set(policy.controls.map((control) => control.code));
  const named = [
    ...policy.evidence.agedByIssue,
    ...policy.certifications.flatMap((c) => c.credits.flatMap((credit) => credit.controls)),
    ...policy.contracts.clauses.map((c) => c.control),
    policy.contracts.businessAssociate.control,
  ];
  const clauses = [
    ...policy.contracts.clauses.flatMap((c) => c.clauseTypes),
    ...Object.values(policy.incidents.kinds).flatMap((kind) => kind.noticeClauses),
  ];
  return [
    ...[...weighed].filter((code) => !known.controls.has(code)).map((code) => `no control "${code}"`),
    ...[...known.controls].filter((code) => !weighed.has(code)).map((code) => `control "${code}" has no weight`),
    ...named.filter((code) => !weighed.has(code)).map((code) => `control "${code}" has no weight`),
    ...clauses.filter((code) => !known.clauses.has(code)).map((code) => `no clause type "${code}"`),
    ...policy.certifications.flatMap(({ type, exceptVariants }) => {
      const variants = known.types.get(type);
      if (!variants) return [`no certification type "${type}"`];
      return exceptVariants.filter((v) => !variants.has(v)).map((v) => `${type} has no variant "${v}"`);
    }),
  ];
}
