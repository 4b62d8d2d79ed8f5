/**
 * @generated SignedSource<<f222ea41f30520a4f616f907a140df3a>>
 * @relayHash f2f9ffe388a9dd08b8ee5d4dfd7624a4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 213e93ed5b0caf2fda21093c5ae886eca448a1848c7dc551980f892e2eb60bd1

import { ConcreteRequest } from 'relay-runtime';
export type EnterStageInput = {
  clientMutationId?: string | null | undefined;
  id: string;
};
export type StagesEnterMutation$variables = {
  input: EnterStageInput;
};
export type StagesEnterMutation$data = {
  readonly enterStage: {
    readonly engagement: {
      readonly stages: ReadonlyArray<{
        readonly canTakeBack: boolean;
        readonly entries: ReadonlyArray<{
          readonly enteredOn: string;
          readonly leftOn: string | null | undefined;
        }>;
        readonly id: string;
        readonly isCurrent: boolean;
      }>;
    };
  } | null | undefined;
};
export type StagesEnterMutation = {
  response: StagesEnterMutation$data;
  variables: StagesEnterMutation$variables;
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
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Stage",
  "kind": "LinkedField",
  "name": "stages",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isCurrent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canTakeBack",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "StageEntry",
      "kind": "LinkedField",
      "name": "entries",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "enteredOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leftOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "StagesEnterMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "EnterStagePayload",
        "kind": "LinkedField",
        "name": "enterStage",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v3/*:: as any*/)
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
    "name": "StagesEnterMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "EnterStagePayload",
        "kind": "LinkedField",
        "name": "enterStage",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "213e93ed5b0caf2fda21093c5ae886eca448a1848c7dc551980f892e2eb60bd1",
    "metadata": {},
    "name": "StagesEnterMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "96211131141b78b4eec058de0d636273";

export default node;
