import { Environment, type FetchFunction, Network, RecordSource, Store } from "relay-runtime";
import { failureOf, NetworkFailure } from "./errors";
import { headers } from "./http";
import { sessionEnded } from "./session";

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends a document by its hash. Every error of the answer is thrown, so that no half answer is ever shown. */
function fetchFrom(endpoint: string): FetchFunction {
  return async (request, variables, cache) => {
    const key = cache.metadata?.["idempotencyKey"];
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
  };
}

export const makeEnvironment = (endpoint: string) =>
  new Environment({ network: Network.create(fetchFrom(endpoint)), store: new Store(new RecordSource(), { gcReleaseBufferSize: 20 }) });
