/**
 * @generated SignedSource<<ef909b27857e1e5a4c4419af5f2ad0bb>>
 * @relayHash 0457df554649f18c64c0b3c4f96e3ba6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0429cf7cbf459637e07cffc7f22f86d67aaa83b4dd5feebf8a8ac406559854c8

import { ConcreteRequest } from 'relay-runtime';
export type LastMoveQuery$variables = {
  id: string;
};
export type LastMoveQuery$data = {
  readonly node: {
    readonly slips?: ReadonlyArray<{
      readonly fromOn: string | null | undefined;
      readonly id: string;
      readonly toOn: string;
      readonly undoableMoves: number;
    }>;
  } | null | undefined;
};
export type LastMoveQuery = {
  response: LastMoveQuery$data;
  variables: LastMoveQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
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
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Slip",
      "kind": "LinkedField",
      "name": "slips",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fromOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "toOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "undoableMoves",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LastMoveQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LastMoveQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "0429cf7cbf459637e07cffc7f22f86d67aaa83b4dd5feebf8a8ac406559854c8",
    "metadata": {},
    "name": "LastMoveQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "92d1ac047e7f25f838076f0fc174b29f";

export default node;
