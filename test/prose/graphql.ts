import { Lexer, Source, TokenKind } from 'graphql';
import { type Passage, paragraphs } from './passage.ts';

/** Returns the descriptions, deprecation reasons and comments of a GraphQL file. */
export function readGraphql(source: string): Passage[] {
  const lexer = new Lexer(new Source(source));
  const passages: Passage[] = [];
  // `lookahead` skips comments, but links them in between.
  for (let token = lexer.token; token.kind !== TokenKind.EOF; token = token.next!) {
    if (!token.next) lexer.advance();
    const { kind, start, end } = token;
    if (kind === TokenKind.COMMENT) passages.push(...paragraphs('comment', source, start, end, /^#/));
    if (kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING) {
      passages.push(...paragraphs('description', source, start, end, /^"+|"+$/g));
    }
  }
  return passages;
}
