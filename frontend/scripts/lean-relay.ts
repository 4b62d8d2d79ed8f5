import type { Plugin } from "vite";

/**
 * Modules of Relay that its index loads and that nothing here ever calls: subscriptions, entry points, local updates,
 * and the half of each hook that its feature flag leaves aside. They are CommonJS, so no bundler can see it by itself.
 */
export const UNUSED = {
  "relay-runtime/lib/": [
    "mutations/applyOptimisticMutation",
    "mutations/commitLocalUpdate",
    "network/RelayQueryResponseCache",
    "query/fetchQuery_DEPRECATED",
    "store/createFragmentSpecResolver",
    "store/observeFragmentExperimental",
    "store/observeQueryExperimental",
    "store/waitForFragmentExperimental",
    "store/readInlineData",
    "subscription/requestSubscription",
    "util/createPayloadFor3DField",
  ],
  "react-relay/lib/relay-hooks/": [
    "EntryPointContainer.react",
    "loadEntryPoint",
    "useEntryPointLoader",
    "useFragmentInternal_CURRENT",
    "useMutationAction_EXPERIMENTAL",
    "useSubscribeToInvalidationState",
    "useSubscription",
  ],
} as const;

const files = Object.entries(UNUSED).flatMap(([folder, modules]) => modules.map((name) => `/node_modules/${folder}${name}.js`));

/** Replaces what is never called by nothing. A use of it would fail at the first call, in every journey that makes it. */
export function leanRelay(): Plugin {
  return {
    name: "lean-relay",
    enforce: "pre",
    load: {
      filter: { id: /\/node_modules\/(relay-runtime|react-relay)\/lib\// },
      handler: (id) => (files.some((file) => id.endsWith(file)) ? "module.exports = {};" : null),
    },
  };
}
