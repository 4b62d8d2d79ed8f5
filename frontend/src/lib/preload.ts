import { loadQuery, type PreloadedQuery } from "react-relay/hooks";
import type { Environment, OperationType, PreloadableConcreteRequest, VariablesOf } from "relay-runtime";

type Artifact = Promise<{ default: unknown }>;

/** Starts a page's query while its code still loads. What is in the store is shown at once and then read anew. */
export async function preload<Q extends OperationType>(
  environment: Environment,
  artifact: Artifact,
  variables: VariablesOf<Q>,
): Promise<{ query: PreloadedQuery<Q> }> {
  const request = (await artifact).default as PreloadableConcreteRequest<Q>;
  return { query: loadQuery<Q>(environment, request, variables, { fetchPolicy: "store-and-network" }) };
}
