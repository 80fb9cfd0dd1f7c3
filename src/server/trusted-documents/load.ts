import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { type Config, ConfigError } from '../../config.ts';
import { readTrustedDocument, sha256Of, type TrustedDocument } from './trusted-document.ts';

/** The documents that come with the product. */
const SHIPPED = fileURLToPath(new URL('./shipped', import.meta.url));
const EXTENSION = '.graphql';
const SHA256 = 'sha256:';

/** A text that a client named, and the document that it belongs to. */
interface Named {
  document: TrustedDocument;
  /** The text whose hash the client named: the file's, or the same without space around it. */
  text: string;
}

/** The documents of a server, by name and by hash. */
export class TrustedDocuments {
  readonly all: readonly TrustedDocument[];
  readonly #byId = new Map<string, Named>();

  constructor(documents: readonly TrustedDocument[]) {
    this.all = [...documents].sort((one, other) => one.name.localeCompare(other.name));
    for (const document of documents) {
      // A client that prints its document has no line break at the end; an editor adds one.
      for (const text of [document.text.trim(), document.text]) {
        this.#byId.set(`${SHA256}${sha256Of(text)}`, { document, text });
      }
      this.#byId.set(document.name, { document, text: document.text });
    }
  }

  /** Returns the document with a name. */
  byName(name: string): TrustedDocument | undefined {
    return name.startsWith(SHA256) ? undefined : this.#byId.get(name)?.document;
  }

  /** Returns the text of a document by its name or `sha256:` and the hash of its text. */
  textOf(id: string): string | undefined {
    return this.#byId.get(id)?.text;
  }

  /** Returns the text with a hash. */
  textWithHash(hash: string): string | undefined {
    return this.textOf(`${SHA256}${hash}`);
  }
}

/**
 * Reads the documents that come with the product and those in the folder of TRUSTED_DOCUMENTS. One of the folder replaces
 * one of the product with the same name.
 * @throws ConfigError naming every file that is wrong, and why.
 */
export function loadTrustedDocuments(schema: GraphQLSchema, config: Config): TrustedDocuments {
  const documents = new Map<string, TrustedDocument>();
  const problems: string[] = [];
  const read = (folder: string, limits: Config | null) => {
    for (const file of filesOf(folder)) {
      const name = file.slice(0, -EXTENSION.length);
      const document = readTrustedDocument(schema, name, readFileSync(join(folder, file), 'utf8'), limits);
      if (Array.isArray(document))
        problems.push(...document.map((one) => `TRUSTED_DOCUMENTS: ${file}: ${one.replace(/\.$/, '')}.`));
      else documents.set(name, document);
    }
  };
  // A server with lower limits than usual starts without its operator changing documents of the product.
  read(SHIPPED, null);
  if (config.TRUSTED_DOCUMENTS !== undefined) read(config.TRUSTED_DOCUMENTS, config);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return new TrustedDocuments([...documents.values()]);
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(EXTENSION));
  } catch (error) {
    const { code } = error as { code?: string };
    throw new ConfigError(`TRUSTED_DOCUMENTS: the folder ${folder} cannot be read (${code ?? 'unknown reason'}).`);
  }
}
