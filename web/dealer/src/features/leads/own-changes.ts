/** A lead as an answer to one's own write has it. */
interface WrittenLead {
  readonly version: number;
}

/** Somebody changed the lead; which fields, as the server names them. */
export interface LeadNews {
  readonly version: number;
  readonly changedPaths: readonly string[];
}

/** Tells what others do to a lead from what comes back of one's own writes. */
export interface OwnChanges {
  /** A write of one's own; what is heard meanwhile may be its echo and waits for its answer. */
  during<Answer>(
    write: () => Promise<Answer>,
    leadIn: (answer: Answer) => WrittenLead | null | undefined,
  ): Promise<Answer>;
  /** A change was heard of. */
  hear(news: LeadNews): void;
}

/** @param onForeign hears what was somebody else's doing */
export function createOwnChanges(onForeign: (news: LeadNews) => void): OwnChanges {
  const own = new Set<number>();
  let waiting: LeadNews[] = [];
  let writing = 0;

  function settle(): void {
    if (writing > 0) return;
    const heard = waiting;
    waiting = [];
    heard.filter(({ version }) => !own.has(version)).forEach(onForeign);
  }

  return {
    async during(write, leadIn) {
      writing += 1;
      try {
        const answer = await write();
        const lead = leadIn(answer);
        if (lead) own.add(lead.version);
        return answer;
      } finally {
        writing -= 1;
        settle();
      }
    },
    hear(news) {
      waiting.push(news);
      settle();
    },
  };
}
