/** Returns JSON with control characters escaped: text from other people must not move the cursor of a terminal. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) =>
    // A line break is between values here; JSON escapes those inside strings.
    character === '\n'
      ? character
      : [...Array(character.length).keys()].map((index) => escaped(character, index)).join(''),
  );
}

const escaped = (text: string, index: number) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
