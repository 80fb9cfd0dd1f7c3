/** JSON whose strings, which others wrote, move no terminal's cursor: what could is escaped, and means the same. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) =>
    // Between values: inside of strings JSON has escaped it.
    character === '\n' ? character : [...Array(character.length).keys()].map((at) => escaped(character, at)).join(''),
  );
}

const escaped = (text: string, at: number) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
