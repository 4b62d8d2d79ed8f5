/**
 * @generated SignedSource<<1f36548383d82e2d050b4a68fc284d78>>
 * @relayHash bfad3e838103d54f2246cae460fe8b14
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8fee113f86a63f11a48ed45187545b81f186b3f1715d1d7728c929df7d48acd1

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UpdateObjectiveInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  met?: boolean | null | undefined;
  metric?: string | null | undefined;
  result?: string | null | undefined;
  statement?: string | null | undefined;
  target?: string | null | undefined;
  version: number;
};
export type EditObjectiveMutation$variables = {
  input: UpdateObjectiveInput;
};
export type EditObjectiveMutation$data = {
  readonly updateObjective: {
    readonly objective: {
      readonly " $fragmentSpreads": FragmentRefs<"EditObjective_objective">;
    };
  } | null | undefined;
};
export type EditObjectiveMutation = {
  response: EditObjectiveMutation$data;
  variables: EditObjectiveMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditObjectiveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateObjectivePayload",
        "kind": "LinkedField",
        "name": "updateObjective",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Objective",
            "kind": "LinkedField",
            "name": "objective",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "EditObjective_objective"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditObjectiveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateObjectivePayload",
        "kind": "LinkedField",
        "name": "updateObjective",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Objective",
            "kind": "LinkedField",
            "name": "objective",
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
                "name": "statement",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "metric",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "target",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "result",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "met",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "8fee113f86a63f11a48ed45187545b81f186b3f1715d1d7728c929df7d48acd1",
    "metadata": {},
    "name": "EditObjectiveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c4aa227591b03db6ea9cdfff7cf242a6";

export default node;
