/**
 * @generated SignedSource<<8de7b6243ccb714c1d7dd3062ac4d590>>
 * @relayHash dcd1f44763f1c547f8b0ec8dd667fa40
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a6e8951adf3c151431a6414e8e9a7c971f656f3fe21cebe568f9fd7bbca372e6

import { ConcreteRequest } from 'relay-runtime';
export type CreateScenarioInput = {
  clientMutationId?: string | null | undefined;
  copied?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
};
export type ScenariosPageCreateMutation$variables = {
  input: CreateScenarioInput;
};
export type ScenariosPageCreateMutation$data = {
  readonly createScenario: {
    readonly scenario: {
      readonly id: string;
    };
  } | null | undefined;
};
export type ScenariosPageCreateMutation = {
  response: ScenariosPageCreateMutation$data;
  variables: ScenariosPageCreateMutation$variables;
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
    "concreteType": "CreateScenarioPayload",
    "kind": "LinkedField",
    "name": "createScenario",
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
    "name": "ScenariosPageCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenariosPageCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a6e8951adf3c151431a6414e8e9a7c971f656f3fe21cebe568f9fd7bbca372e6",
    "metadata": {},
    "name": "ScenariosPageCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d1411b7dd9024fba7dff054f404c735a";

export default node;
