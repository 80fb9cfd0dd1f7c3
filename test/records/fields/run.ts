import { writeFile } from 'node:fs/promises';
import { fieldRows, fieldsDocument } from './document.ts';

await writeFile(new URL('../../../docs/fields.md', import.meta.url), await fieldsDocument(await fieldRows()));
