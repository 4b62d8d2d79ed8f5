/**
 * @generated SignedSource<<f6a9ec104abaf6004ad2759bde135432>>
 * @relayHash 5fdc9ac5142a4ca9beae839fce592e80
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 81dc5b1340eac565debebe72c3b1ee36486e59f8eeab59fb4980365d79457972

import { ConcreteRequest } from 'relay-runtime';
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
export type ApplyScenarioInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type ScenarioPageApplyMutation$variables = {
  input: ApplyScenarioInput;
};
export type ScenarioPageApplyMutation$data = {
  readonly applyScenario: {
    readonly scenario: {
      readonly id: string;
      readonly status: ScenarioStatus;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioPageApplyMutation = {
  response: ScenarioPageApplyMutation$data;
  variables: ScenarioPageApplyMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ApplyScenarioPayload",
    "kind": "LinkedField",
    "name": "applyScenario",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Scenario",
        "kind": "LinkedField",
        "name": "scenario",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ScenarioPageApplyMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioPageApplyMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "81dc5b1340eac565debebe72c3b1ee36486e59f8eeab59fb4980365d79457972",
    "metadata": {},
    "name": "ScenarioPageApplyMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7db871d82bac0de26954d3c73d6bf9da";

export default node;
