/**
 * @generated SignedSource<<f04d07fa115b53ca75a61d5eb2a857b2>>
 * @relayHash f687df1c7b6c3dc9363d23f8d34aa233
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c57b1571fdb48982a4dd56f6e07b13085cbf82c4db77d9dc12155f202ac79399

import { ConcreteRequest } from 'relay-runtime';
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
export type DiscardScenarioInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version: number;
};
export type ScenarioPageDiscardMutation$variables = {
  input: DiscardScenarioInput;
};
export type ScenarioPageDiscardMutation$data = {
  readonly discardScenario: {
    readonly scenario: {
      readonly id: string;
      readonly status: ScenarioStatus;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioPageDiscardMutation = {
  response: ScenarioPageDiscardMutation$data;
  variables: ScenarioPageDiscardMutation$variables;
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
    "name": "ScenarioPageDiscardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioPageDiscardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c57b1571fdb48982a4dd56f6e07b13085cbf82c4db77d9dc12155f202ac79399",
    "metadata": {},
    "name": "ScenarioPageDiscardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a92aa56032693364094e3e257165d18f";

export default node;
