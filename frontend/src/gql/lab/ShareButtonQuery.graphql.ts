/**
 * @generated SignedSource<<53761c972c630504265796fa1cb94798>>
 * @relayHash ca97df12308b0e55341687697b0cef5c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9049634b896193b18a6034085e847f7131e6dc5cf6882ef202195b3cd84c9d97

import { ConcreteRequest } from 'relay-runtime';
export type ClientRole = "DATA_OWNER" | "OBSERVER" | "PRIVACY_OFFICER" | "SPONSOR" | "TECHNICAL_LEAD" | "%future added value";
export type ShareButtonQuery$variables = {
  ids: ReadonlyArray<string>;
};
export type ShareButtonQuery$data = {
  readonly sharePreview: {
    readonly items: ReadonlyArray<{
      readonly html: string;
      readonly label: string;
      readonly objectType: string;
      readonly text: string;
      readonly word: string;
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "word",
            "storageKey": null
          },
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "text",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "html",
            "storageKey": null
          }
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
    "id": "9049634b896193b18a6034085e847f7131e6dc5cf6882ef202195b3cd84c9d97",
    "metadata": {},
    "name": "ShareButtonQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "c75b5c91dacdc6a02a5b1e52ece187bc";

export default node;
