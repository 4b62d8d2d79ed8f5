/**
 * @generated SignedSource<<fbd71cc135162dd64462d75e1752e663>>
 * @relayHash d09672fcef9bfe335a30266acf75aa5d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1af48794824bcc6715391ff7101a9cf894dda7e7172eefd3f89568c94d36457f

import { ConcreteRequest } from 'relay-runtime';
export type MoveDialogQuery$variables = {
  id: string;
};
export type MoveDialogQuery$data = {
  readonly node: {
    readonly dueOn?: string | null | undefined;
    readonly title?: string;
    readonly version?: number;
  } | null | undefined;
};
export type MoveDialogQuery = {
  response: MoveDialogQuery$data;
  variables: MoveDialogQuery$variables;
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
  "kind": "InlineFragment",
  "selections": [
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
      "name": "dueOn",
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MoveDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/)
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
    "name": "MoveDialogQuery",
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
          (v2/*:: as any*/),
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
    ]
  },
  "params": {
    "id": "1af48794824bcc6715391ff7101a9cf894dda7e7172eefd3f89568c94d36457f",
    "metadata": {},
    "name": "MoveDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "732c09020242b49e5300ef3a6303dd41";

export default node;
