/**
 * @generated SignedSource<<a0e476188168341572e95b02d7eae07f>>
 * @relayHash 71ad108d339b390393d7982adc20af81
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7fc6a99a9232b28ad36453dbdaa3790822150651af74d8d7c81d43f71fad8194

import { ConcreteRequest } from 'relay-runtime';
export type KeepScenarioChangeInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  nowVersion?: number | null | undefined;
  version?: number | null | undefined;
};
export type ScenarioChangesKeepMutation$variables = {
  input: KeepScenarioChangeInput;
};
export type ScenarioChangesKeepMutation$data = {
  readonly keepScenarioChange: {
    readonly scenario: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioChangesKeepMutation = {
  response: ScenarioChangesKeepMutation$data;
  variables: ScenarioChangesKeepMutation$variables;
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
    "concreteType": "KeepScenarioChangePayload",
    "kind": "LinkedField",
    "name": "keepScenarioChange",
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
    "name": "ScenarioChangesKeepMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioChangesKeepMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7fc6a99a9232b28ad36453dbdaa3790822150651af74d8d7c81d43f71fad8194",
    "metadata": {},
    "name": "ScenarioChangesKeepMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "2e38d374b31440beeb265f77bc9dfc54";

export default node;
