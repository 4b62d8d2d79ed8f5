/**
 * @generated SignedSource<<9bb33cf38ed53893d182a0f16c7b9508>>
 * @relayHash 1683bf8cfb9242da5b230fd2c12a6cdb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 38484f2b628840a22b37519bbaab87e7f63574beb3fde36b3438f8cf76ef60bd

import { ConcreteRequest } from 'relay-runtime';
export type RemoveScenarioAllocationInput = {
  allocation: string;
  clientMutationId?: string | null | undefined;
  scenario: string;
  version?: number | null | undefined;
};
export type ScenarioAllocationRemoveMutation$variables = {
  input: RemoveScenarioAllocationInput;
};
export type ScenarioAllocationRemoveMutation$data = {
  readonly removeScenarioAllocation: {
    readonly scenario: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioAllocationRemoveMutation = {
  response: ScenarioAllocationRemoveMutation$data;
  variables: ScenarioAllocationRemoveMutation$variables;
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
    "concreteType": "RemoveScenarioAllocationPayload",
    "kind": "LinkedField",
    "name": "removeScenarioAllocation",
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
    "name": "ScenarioAllocationRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioAllocationRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "38484f2b628840a22b37519bbaab87e7f63574beb3fde36b3438f8cf76ef60bd",
    "metadata": {},
    "name": "ScenarioAllocationRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fffd1817c66331d2df5a7f202611b610";

export default node;
