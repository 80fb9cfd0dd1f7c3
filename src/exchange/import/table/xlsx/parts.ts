/**
 * The parts of a workbook, which is a zip file of XML. Zip: yauzl reads the directory strictly and gives the raw bytes, and
 * `zlib` unpacks them with a hard limit. (Its own limit trusts the directory, and its stream can hang on a false size.)
 * XML: saxes is strict and expands no entity of a document. The libraries for whole workbooks lose errors, formats and
 * hidden rows, and none limits the unpacked size.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../../row.ts';

/** Most parts of a workbook. Each sheet, picture and note is one. */
const MAX_PARTS = 10_000;
const [STORED, DEFLATED] = [0, 8];

/** The parts of a workbook by their names. Part names ignore case (ECMA-376-2). */
export class Parts {
  readonly #bytes: Buffer;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** Bytes that may still be unpacked. */
  #left: number;

  private constructor(bytes: Buffer, zip: ZipFile, entries: ReadonlyMap<string, Entry>, limit: number) {
    this.#bytes = bytes;
    this.#zip = zip;
    this.#entries = entries;
    this.#left = limit;
  }

  /**
   * Opens a zip file without unpacking anything.
   * @param limit the most bytes that may be unpacked in all.
   * @throws UnreadableFile if it is damaged, or a name is there twice.
   */
  static async open(bytes: Buffer, limit: number): Promise<Parts> {
    const entries = new Map<string, Entry>();
    const zip = await readable(() => fromBufferPromise(bytes, { decodeStrings: false }));
    if (zip.entryCount > MAX_PARTS) throw new UnreadableFile(`has more than ${MAX_PARTS} parts`);
    await readable(async () => {
      for await (const entry of zip.eachEntry()) {
        const name = nameOf((entry.fileName as unknown as Buffer).toString('utf8'));
        if (entries.has(name)) throw new UnreadableFile(`has the part ${name} twice`);
        entries.set(name, entry);
      }
    });
    return new Parts(bytes, zip, entries, limit);
  }

  has(name: string): boolean {
    return this.#entries.has(nameOf(name));
  }

  /**
   * Unpacks a part as text; null if the workbook has none of that name.
   * @throws UnreadableFile if it is encrypted or damaged, or more than the limit is unpacked.
   */
  async text(name: string): Promise<string | null> {
    const entry = this.#entries.get(nameOf(name));
    if (!entry) return null;
    if (entry.isEncrypted()) throw new UnreadableFile('is protected by a password; save it without one');
    const { fileDataStart } = await readable(() => this.#zip.readLocalFileHeaderPromise(entry, { minimal: true }));
    const packed = this.#bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const bytes = this.#unpacked(packed, entry.compressionMethod);
    if (bytes.length > this.#left) throw tooLarge();
    if (crc32(bytes) !== entry.crc32) throw new UnreadableFile('is damaged: a part has another checksum');
    this.#left -= bytes.length;
    return decoded(bytes);
  }

  #unpacked(packed: Buffer, method: number): Buffer {
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw new UnreadableFile('is packed by a method that is not supported; save it again');
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(this.#left, 1) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
      throw new UnreadableFile('is damaged: a part cannot be unpacked');
    }
  }
}

const tooLarge = () => new UnreadableFile('is too large when it is unpacked; split it');

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('is not a whole zip file, as a workbook is');
  }
}

function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('is damaged: a part is not text');
  }
}

const nameOf = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
