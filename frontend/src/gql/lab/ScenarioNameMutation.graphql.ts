/**
 * @generated SignedSource<<be16cc71fc9d9cd1a1bee9ce1deaf2e4>>
 * @relayHash f881a40fbce951a4fad02540111d5e90
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a88b9936af7b1a6cefafbea1ba97e0623c7794c1311797a084951774b28e91e1

import { ConcreteRequest } from 'relay-runtime';
export type UpdateScenarioInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  note?: string | null | undefined;
  version: number;
};
export type ScenarioNameMutation$variables = {
  input: UpdateScenarioInput;
};
export type ScenarioNameMutation$data = {
  readonly updateScenario: {
    readonly scenario: {
      readonly id: string;
      readonly name: string;
      readonly note: string;
      readonly version: number;
    };
  } | null | undefined;
};
export type ScenarioNameMutation = {
  response: ScenarioNameMutation$data;
  variables: ScenarioNameMutation$variables;
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
    "concreteType": "UpdateScenarioPayload",
    "kind": "LinkedField",
    "name": "updateScenario",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "note",
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
    "name": "ScenarioNameMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ScenarioNameMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a88b9936af7b1a6cefafbea1ba97e0623c7794c1311797a084951774b28e91e1",
    "metadata": {},
    "name": "ScenarioNameMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "1395d0a23a0a97ea159c6845ee3aed38";

export default node;
