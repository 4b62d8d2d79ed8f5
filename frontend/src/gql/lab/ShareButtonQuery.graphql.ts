/**
 * @generated SignedSource<<041679447f25551795e31134e5911f00>>
 * @relayHash f117aad0f1a9dee2cb147ddc7c83995b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 41f7176f7bde3af892fafac8f152d0655b74a559175bfa6f41b8674a8cdab6f9

import { ConcreteRequest } from 'relay-runtime';
export type ClientRole = "DATA_OWNER" | "OBSERVER" | "PRIVACY_OFFICER" | "SPONSOR" | "TECHNICAL_LEAD" | "%future added value";
export type ShareButtonQuery$variables = {
  ids: ReadonlyArray<string>;
};
export type ShareButtonQuery$data = {
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
export type ShareButtonQuery = {
  response: ShareButtonQuery$data;
  variables: ShareButtonQuery$variables;
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
    "name": "ShareButtonQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ShareButtonQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "41f7176f7bde3af892fafac8f152d0655b74a559175bfa6f41b8674a8cdab6f9",
    "metadata": {},
    "name": "ShareButtonQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "fcce3239e82db5ac6819b648e1992ec9";

export default node;
