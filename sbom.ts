/**
 * `npm run sbom` writes sbom.cdx.json: a CycloneDX bill of materials of the packages that `npm ci --omit=dev` installs.
 * `npm run sbom -- --check` fails if the file is out of date. It is read from the lock alone, so every machine writes the
 * same bytes. `npm sbom --omit=dev` cannot be used: npm 11 leaves out packages that a dev dependency needs too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

interface Locked {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const FILE = 'sbom.cdx.json';
const FOLDER = 'node_modules/';

/** The packages of the lock by their folders; '' is ours. */
const locked = Object.entries(
  (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages,
).filter(([, { dev }]) => !dev);

const components = new Map(locked.map(([folder, facts]) => [folder, componentOf(folder, facts)]));
for (const [folder, facts] of locked) {
  const names = Object.keys({ ...facts.dependencies, ...facts.optionalDependencies, ...facts.peerDependencies });
  for (const name of names) {
    const found = resolve(folder, name);
    if (found) components.get(folder)!.dependencies.add(found.bomRef);
  }
}

const bom = new Models.Bom();
bom.metadata.component = components.get('');
for (const [folder, component] of components) if (folder !== '') bom.components.add(component);
const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
const text = `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} does not match package-lock.json. Run: npm run sbom`);
  process.exitCode = 1;
}

function componentOf(folder: string, { version = '', integrity, license, optional }: Locked): Models.Component {
  const fullName = folder === '' ? 'attestry' : folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
  const [name, group] = fullName.split('/').reverse() as [string, string?];
  const type = folder === '' ? Enums.ComponentType.Application : Enums.ComponentType.Library;
  const component = new Models.Component(type, name, {
    ...{ bomRef: folder === '' ? name : folder, group, version },
    purl: `pkg:npm/${fullName.replace('@', '%40')}@${version}`,
    scope: optional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required,
  });
  if (license) component.licenses.add(licenseOf(license));
  if (integrity?.startsWith('sha512-')) {
    const digest = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
    component.hashes.set(Enums.HashAlgorithm['SHA-512'], digest);
  }
  return component;
}

function licenseOf(license: string): Models.License {
  return license.startsWith('(') ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license);
}

/** Returns the package that Node finds when a package in a folder imports a name; undefined if none is installed. */
function resolve(folder: string, name: string): Models.Component | undefined {
  for (let parent = folder; ; parent = parent.slice(0, Math.max(parent.lastIndexOf(`/${FOLDER}`), 0))) {
    const found = components.get(`${parent === '' ? '' : `${parent}/`}${FOLDER}${name}`);
    if (found || parent === '') return found;
  }
}
