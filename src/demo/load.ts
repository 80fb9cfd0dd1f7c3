import type { Writer } from '../write.ts';

/** Fills an empty registry with the demo. */
export async function loadDemo(_operator: Writer, _say: (line: string) => void): Promise<void> {}
