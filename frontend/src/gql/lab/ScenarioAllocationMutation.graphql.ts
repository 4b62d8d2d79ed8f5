/**
 * @generated SignedSource<<0dc82d084793b7319f2af5c065ada4b3>>
 * @relayHash 4c78d897a0729ba022c600ba3c4b1fda
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 840314b8b9ae64794fcb71d4b54b68ef0a89acd9004bf99bdd6a14eda3bb186a

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type SetScenarioAllocationInput = {
  allocation?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  endsOn: string;
  engagement?: string | null | undefined;
  fte: number;
  person?: string | null | undefined;
  scenario: string;
  startsOn: string;
  status: AllocationStatus;
  version?: number | null | undefined;
};
export type ScenarioAllocationMutation$variables = {
  input: SetScenarioAllocationInput;
};
export type ScenarioAllocationMutation$data = {
  readonly setScenarioAllocation: {
    readonly scenario: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioAllocationMutation = {
  response: ScenarioAllocationMutation$data;
  variables: ScenarioAllocationMutation$variables;
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
    "concreteType": "SetScenarioAllocationPayload",
    "kind": "LinkedField",
    "name": "setScenarioAllocation",
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
    "name": "ScenarioAllocationMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioAllocationMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "840314b8b9ae64794fcb71d4b54b68ef0a89acd9004bf99bdd6a14eda3bb186a",
    "metadata": {},
    "name": "ScenarioAllocationMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4b2930dbbaea7142d856b87b22e8bdb6";

export default node;
