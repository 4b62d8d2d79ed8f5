/**
 * @generated SignedSource<<2199b904da6dcb0bc7adfe28c5f7b4bc>>
 * @relayHash 4b50e876db0c5de2781f5ddd0e1b8e7a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f490bc5c9432e90386daab9fefe91a903191923c2073114b0a093cc4ddb8c396

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
    "id": "f490bc5c9432e90386daab9fefe91a903191923c2073114b0a093cc4ddb8c396",
    "metadata": {},
    "name": "StagesEnterMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f252c84c83bf2d27764704ea73162fde";

export default node;
