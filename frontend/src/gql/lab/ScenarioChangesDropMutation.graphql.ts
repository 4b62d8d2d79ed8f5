/**
 * @generated SignedSource<<459a6402a18657e94dec4286a293e02b>>
 * @relayHash 4939a511f3fcf3a1cd378de7bef89873
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8217b329f8a36e4adbe8a2814320905765a1634930b78b5856cbb58bf9e1d754

import { ConcreteRequest } from 'relay-runtime';
export type DropScenarioChangeInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  version?: number | null | undefined;
};
export type ScenarioChangesDropMutation$variables = {
  input: DropScenarioChangeInput;
};
export type ScenarioChangesDropMutation$data = {
  readonly dropScenarioChange: {
    readonly scenario: {
      readonly id: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioChangesDropMutation = {
  response: ScenarioChangesDropMutation$data;
  variables: ScenarioChangesDropMutation$variables;
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
    "concreteType": "DropScenarioChangePayload",
    "kind": "LinkedField",
    "name": "dropScenarioChange",
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
    "name": "ScenarioChangesDropMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioChangesDropMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8217b329f8a36e4adbe8a2814320905765a1634930b78b5856cbb58bf9e1d754",
    "metadata": {},
    "name": "ScenarioChangesDropMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "bc5730cfd58fe349139c3735072994fa";

export default node;
