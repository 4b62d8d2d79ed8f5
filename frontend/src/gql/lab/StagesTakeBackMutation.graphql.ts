/**
 * @generated SignedSource<<73454ba382481552867822e6d1813360>>
 * @relayHash 6681aec54c91315f1e364593115366d5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4ca86e99f773bcd63f37d475065d933e469ecb269cd4f2e85ee051a9105fa486

import { ConcreteRequest } from 'relay-runtime';
export type TakeBackStageInput = {
  clientMutationId?: string | null | undefined;
  id: string;
};
export type StagesTakeBackMutation$variables = {
  input: TakeBackStageInput;
};
export type StagesTakeBackMutation$data = {
  readonly takeBackStage: {
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
export type StagesTakeBackMutation = {
  response: StagesTakeBackMutation$data;
  variables: StagesTakeBackMutation$variables;
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
    "name": "StagesTakeBackMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeBackStagePayload",
        "kind": "LinkedField",
        "name": "takeBackStage",
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
    "name": "StagesTakeBackMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "TakeBackStagePayload",
        "kind": "LinkedField",
        "name": "takeBackStage",
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
    "id": "4ca86e99f773bcd63f37d475065d933e469ecb269cd4f2e85ee051a9105fa486",
    "metadata": {},
    "name": "StagesTakeBackMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "68a18f55e01f38c3061c7a41eb0fa093";

export default node;
