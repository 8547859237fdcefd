/** Idempotency keys of what is on its way, and of what went unanswered last. */
export interface CommandKeys {
  /** The key that an input goes by. */
  take(input: string): string;
  /** The server has answered: the same input is another command from now on. */
  answered(input: string): void;
  /** No answer came: the same input goes by the same key, until another is sent. */
  unanswered(input: string): void;
}

export function createCommandKeys(newKey: () => string): CommandKeys {
  const keys = new Map<string, string>();
  let lost: string | undefined;
  return {
    take(input) {
      // After something else, what went unanswered is no repetition any more.
      if (lost !== undefined && lost !== input) keys.delete(lost);
      lost = undefined;
      const key = keys.get(input) ?? newKey();
      keys.set(input, key);
      return key;
    },
    answered: (input) => void keys.delete(input),
    unanswered(input) {
      if (lost !== undefined && lost !== input) keys.delete(lost);
      lost = input;
    },
  };
}
