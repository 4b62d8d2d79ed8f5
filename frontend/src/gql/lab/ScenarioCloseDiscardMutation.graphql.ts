/**
 * @generated SignedSource<<1de2663f0ade863644f35bfa5969bafc>>
 * @relayHash 8687ad7a978f5e7095a19d44c2ee95e5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f3acbae1fa70083e61cba333182100737ec080045a2d2d282e21a3e413d80912

import { ConcreteRequest } from 'relay-runtime';
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
export type DiscardScenarioInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type ScenarioCloseDiscardMutation$variables = {
  input: DiscardScenarioInput;
};
export type ScenarioCloseDiscardMutation$data = {
  readonly discardScenario: {
    readonly scenario: {
      readonly id: string;
      readonly status: ScenarioStatus;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioCloseDiscardMutation = {
  response: ScenarioCloseDiscardMutation$data;
  variables: ScenarioCloseDiscardMutation$variables;
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
    "concreteType": "DiscardScenarioPayload",
    "kind": "LinkedField",
    "name": "discardScenario",
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
    "name": "ScenarioCloseDiscardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioCloseDiscardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "f3acbae1fa70083e61cba333182100737ec080045a2d2d282e21a3e413d80912",
    "metadata": {},
    "name": "ScenarioCloseDiscardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "1a613b37f915e5cee3425fa5fbbfaa6d";

export default node;
