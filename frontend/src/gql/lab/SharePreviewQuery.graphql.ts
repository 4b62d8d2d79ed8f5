/**
 * @generated SignedSource<<d790be597b0aa0e6904a278644a9c096>>
 * @relayHash 83593a4acb4b0dfb823b79f0c560ac99
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6544bdf6899fbb233cc4518a77987112d85b71b4891c33899dabb581c8d5027e

import { ConcreteRequest } from 'relay-runtime';
export type ClientRole = "DATA_OWNER" | "OBSERVER" | "PRIVACY_OFFICER" | "SPONSOR" | "TECHNICAL_LEAD" | "%future added value";
export type SharePreviewQuery$variables = {
  ids: ReadonlyArray<string>;
};
export type SharePreviewQuery$data = {
  readonly sharePreview: {
    readonly ends: ReadonlyArray<string>;
    readonly holds: ReadonlyArray<string>;
    readonly items: ReadonlyArray<{
      readonly html: string;
      readonly label: string;
      readonly objectType: string;
      readonly text: string;
      readonly word: string;
    }>;
    readonly recipients: ReadonlyArray<{
      readonly name: string;
      readonly roles: ReadonlyArray<ClientRole>;
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
            "name": "roles",
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "holds",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "ends",
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
    "id": "6544bdf6899fbb233cc4518a77987112d85b71b4891c33899dabb581c8d5027e",
    "metadata": {},
    "name": "SharePreviewQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "12bd92762a9a6e4d30d585b2408be669";

export default node;
