import type { UnreadableValue } from '../../../input/unreadable.ts';

/** A cell of a table: its text, or why it cannot be read. */
export type Cell = string | UnreadableValue;
