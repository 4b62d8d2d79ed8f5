/**
 * @generated SignedSource<<83f90279721c11ddd66c21d7d822947d>>
 * @relayHash 948190dbf5dcff5c1ea10f31cd2e6ab6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ac846581cc681d9c9a64629569c1606220e4995ffd0e018d250ce2e795fc58c9

import { ConcreteRequest } from 'relay-runtime';
export type ClientRole = "DATA_OWNER" | "OBSERVER" | "PRIVACY_OFFICER" | "SPONSOR" | "TECHNICAL_LEAD" | "%future added value";
export type SharePreviewQuery$variables = {
  ids: ReadonlyArray<string>;
};
export type SharePreviewQuery$data = {
  readonly sharePreview: {
    readonly items: ReadonlyArray<{
      readonly label: string;
      readonly objectType: string;
    }>;
    readonly recipients: ReadonlyArray<{
      readonly name: string;
      readonly role: ClientRole;
    }>;
    readonly seen: ReadonlyArray<{
      readonly at: string;
      readonly label: string;
      readonly name: string;
    }>;
  };
};
export type SharePreviewQuery = {
  response: SharePreviewQuery$data;
  variables: SharePreviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "ids"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "label",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "ids",
        "variableName": "ids"
      }
    ],
    "concreteType": "SharePreview",
    "kind": "LinkedField",
    "name": "sharePreview",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ShareItem",
        "kind": "LinkedField",
        "name": "items",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "objectType",
            "storageKey": null
          },
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ShareRecipient",
        "kind": "LinkedField",
        "name": "recipients",
        "plural": true,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "role",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "ShareSeen",
        "kind": "LinkedField",
        "name": "seen",
        "plural": true,
        "selections": [
          (v2/*:: as any*/),
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "at",
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
    "name": "SharePreviewQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SharePreviewQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "ac846581cc681d9c9a64629569c1606220e4995ffd0e018d250ce2e795fc58c9",
    "metadata": {},
    "name": "SharePreviewQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "79a578a0b6e5d08f08f9cfc4f2c8456c";

export default node;
