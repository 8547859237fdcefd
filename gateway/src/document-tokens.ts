import { Lexer, Source, TokenKind } from "graphql";
import type { RequestLimits } from "./limits.ts";
import { tooComplex } from "./refusal.ts";

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Bounds the stack that parsing, validation and planning need: they recurse per bracket.
 * @throws QUERY_TOO_COMPLEX, or a syntax error of the lexer
 */
export function requireShallow(query: string, limits: RequestLimits): void {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let nesting = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    if (OPENING.has(token.kind)) nesting += 1;
    if (CLOSING.has(token.kind)) nesting -= 1;
    if (tokens > limits.tokens) throw tooComplex("Tokens of the document", limits.tokens, tokens);
    if (nesting > limits.nesting) throw tooComplex("Nested brackets", limits.nesting, nesting);
  }
}
