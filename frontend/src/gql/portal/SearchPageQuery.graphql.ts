/**
 * @generated SignedSource<<da8e3135d51435827a74e1514950e82f>>
 * @relayHash a16ee63aa9a963c45b523dca2c47e0a2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b8f0976999678498b846128fc3b918eb508b9f4dc2c7faa9987e9e2c3270e9a0

import { ConcreteRequest } from 'relay-runtime';
export type ClientSearchKind = "DELIVERABLE" | "ENGAGEMENT" | "LOG_ENTRY" | "MILESTONE" | "%future added value";
export type SearchMethod = "CONTAINS" | "FULL_TEXT" | "%future added value";
export type SearchPageQuery$variables = {
  kinds?: ReadonlyArray<ClientSearchKind> | null | undefined;
  query: string;
};
export type SearchPageQuery$data = {
  readonly search: {
    readonly hasMore: boolean;
    readonly items: ReadonlyArray<{
      readonly context: string;
      readonly kind: ClientSearchKind;
      readonly marks: ReadonlyArray<{
        readonly end: number;
        readonly start: number;
      }>;
      readonly objectId: string;
      readonly reference: string;
      readonly snippet: string;
      readonly title: string;
    }>;
    readonly method: SearchMethod;
  };
};
export type SearchPageQuery = {
  response: SearchPageQuery$data;
  variables: SearchPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "kinds"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "query"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 50
      },
      {
        "kind": "Variable",
        "name": "kinds",
        "variableName": "kinds"
      },
      {
        "kind": "Variable",
        "name": "query",
        "variableName": "query"
      }
    ],
    "concreteType": "SearchResults",
    "kind": "LinkedField",
    "name": "search",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "method",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hasMore",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "SearchResult",
        "kind": "LinkedField",
        "name": "items",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "objectId",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "kind",
            "storageKey": null
          },
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
            "name": "reference",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "context",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "snippet",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "TextRange",
            "kind": "LinkedField",
            "name": "marks",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "start",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "end",
                "storageKey": null
              }
            ],
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
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "SearchPageQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "SearchPageQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "b8f0976999678498b846128fc3b918eb508b9f4dc2c7faa9987e9e2c3270e9a0",
    "metadata": {},
    "name": "SearchPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "e674b04472d4a2237b1d75c9a8781651";

export default node;
