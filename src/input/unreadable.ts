/** A value that a file holds and that cannot be read, such as an error of a spreadsheet. It is never an empty value. */
export class UnreadableValue {
  /** The text that the file shows in its place, such as "#N/A". */
  readonly shown: string;
  /** Why it cannot be read, in words that follow the name of its field. */
  readonly message: string;

  constructor(shown: string, message: string) {
    this.shown = shown;
    this.message = message;
  }
}
