/** The GraphQL API as a tool sees it: with the key of the agent, so with its role and its limits. */
export interface Api {
  /** Address of the GraphQL API, for links. A path if only the agent knows the server's address. */
  readonly address: string;
  /**
   * Runs one operation and returns its data.
   * @throws Refusal if the API answers with an error, or does not answer.
   */
  ask<T>(document: string, variables: Record<string, unknown>): Promise<T>;
}

/** A question has no answer; the message tells the agent why, and what to do. */
export class Refusal extends Error {}
