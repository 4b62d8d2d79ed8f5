import {
  Environment,
  type FetchFunction,
  type GraphQLResponse,
  Network,
  RecordSource,
  type RequestParameters,
  Store,
  type Variables,
} from "relay-runtime";
import { failureOf, NetworkFailure } from "./errors";
import { headers } from "./http";
import { sessionEnded } from "./session";

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** How often a question is asked again because something was changed while it was under way. */
const REREADS = 3;

/** Sends a document by its hash. Every error of the answer is thrown, so that no half answer is ever shown. */
async function send(endpoint: string, request: RequestParameters, variables: Variables, key: unknown): Promise<GraphQLResponse> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: "POST",
      headers: {
        ...headers(),
        "Content-Type": "application/json",
        ...(typeof key === "string" ? { "Idempotency-Key": key } : {}),
      },
      body: JSON.stringify({ documentId: request.id, operationName: request.name, variables }),
    });
  } catch {
    throw new NetworkFailure();
  }
  const answer = (await response.json().catch(() => ({ errors: [{ message: response.statusText }] }))) as Answer;
  const refusal = answer.errors?.[0];
  if (refusal?.extensions?.code === "UNAUTHENTICATED") sessionEnded();
  if (refusal) throw failureOf(refusal);
  if (!answer.data) throw failureOf({ message: response.statusText });
  return answer as { data: Record<string, unknown> };
}

/**
 * Asks and changes. What was read before a change and comes in after it would put the old values back on the page, so
 * such a question is asked anew.
 */
export function fetchFrom(endpoint: string): FetchFunction {
  let changes = 0;
  return async (request, variables, cache) => {
    if (request.operationKind === "mutation")
      return send(endpoint, request, variables, cache.metadata?.["idempotencyKey"]).finally(() => changes++);
    for (let left = REREADS; ; left--) {
      const before = changes;
      const answer = await send(endpoint, request, variables, undefined);
      if (before === changes || left === 0) return answer;
    }
  };
}

export const makeEnvironment = (endpoint: string) =>
  new Environment({ network: Network.create(fetchFrom(endpoint)), store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }) });
