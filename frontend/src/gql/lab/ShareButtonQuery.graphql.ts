/**
 * @generated SignedSource<<6722a262b358877a636c8ec65d942691>>
 * @relayHash 7e21f470e9cf0c18653d7e76c774e1fd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID accdca4dc73d4fed7c414e70879c425597d1823a43e77b30321bc9e3582ba597

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
v1 = [
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
            "name": "label",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "role",
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
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ShareButtonQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "accdca4dc73d4fed7c414e70879c425597d1823a43e77b30321bc9e3582ba597",
    "metadata": {},
    "name": "ShareButtonQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "cf4df62b0b33a8fd33f8ec2312c357ce";

export default node;
