/**
 * @generated SignedSource<<b264696d2a10cec57f636cb8d34a3edc>>
 * @relayHash 30465a24673ffba6f8db2d3655532f6f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4a380e77aaedf837feb9cb7444725e1ff4d7e2582599b084771ec8b52cbe1128

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MilestoneDeskQuery$variables = {
  id: string;
};
export type MilestoneDeskQuery$data = {
  readonly node: {
    readonly dueOn?: string | null | undefined;
    readonly move?: {
      readonly " $fragmentSpreads": FragmentRefs<"MoveDialog_milestone">;
    } | null | undefined;
  } | null | undefined;
};
export type MilestoneDeskQuery = {
  response: MilestoneDeskQuery$data;
  variables: MilestoneDeskQuery$variables;
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
  "name": "dueOn",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MilestoneDeskQuery",
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
            "kind": "InlineFragment",
            "selections": [
              (v2/*:: as any*/),
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "MoveDialog_milestone"
                    }
                  ],
                  "type": "Milestone",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "move"
              }
            ],
            "type": "Milestone",
            "abstractKey": null
          }
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
    "name": "MilestoneDeskQuery",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
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
            "type": "Milestone",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "4a380e77aaedf837feb9cb7444725e1ff4d7e2582599b084771ec8b52cbe1128",
    "metadata": {},
    "name": "MilestoneDeskQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1558d0e6359a308d0b2785c1b60dddd2";

export default node;
