import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { RetryLink } from "@apollo/client/link/retry";
import { documentIds } from "../__generated__/document-ids.ts";
import type { Session } from "../session/session.ts";
import { createAuthorisedLink } from "./authorised-link.ts";
import { cachePolicies } from "./cache-policies.ts";
import { isNetworkFailure } from "./failures.ts";
import { createSessionLink } from "./session-link.ts";

/** While the network is gone a request is tried again this often, then it fails: about two minutes. */
const ATTEMPTS_MAX = 40;

/** Context of a request that no person asked for: it does not count as somebody being at work. */
export const background = { background: true } as const;

/** Context of a request that counts, however long ago somebody touched the screen. */
export const foreground = { background: false } as const;

export function createApolloClient(session: Session): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies: cachePolicies }),
    dataMasking: true,
    link: ApolloLink.from([
      retrying(),
      createSessionLink(session),
      createAuthorisedLink(session),
      registered(),
      new HttpLink({ uri: "/graphql" }),
    ]),
    devtools: { enabled: import.meta.env.DEV },
  });
}

/** Writes too: each has an idempotency key, so the server does it once however often it hears of it. */
function retrying(): ApolloLink {
  return new RetryLink({
    delay: { initial: 300, max: 3_000, jitter: true },
    attempts: { max: ATTEMPTS_MAX, retryIf: isNetworkFailure },
  });
}

/** Documents go by their hash; one that the gateway has not heard of goes again with its text. */
function registered(): ApolloLink {
  return new PersistedQueryLink({
    generateHash: ({ definitions }) => {
      const [operation] = definitions;
      const name = operation?.kind === "OperationDefinition" ? operation.name?.value : undefined;
      const id = name === undefined ? undefined : documentIds[name];
      if (id === undefined) throw new Error(`${name} is not registered: npm run generate`);
      return id;
    },
    disable: () => false,
  });
}
