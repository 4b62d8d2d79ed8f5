/**
 * @generated SignedSource<<9bcf0a6aa80acd649c791e748c3c5115>>
 * @relayHash 11e3686fca085566b6b0a03e9108289c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b26fb69d08df142d433f1c1e37052e447290f4d125f3698642aea8eb01938a1a

import { ConcreteRequest } from 'relay-runtime';
export type SearchKind = "AGREEMENT" | "DECISION" | "DELIVERABLE" | "ENGAGEMENT" | "EVENT" | "INQUIRY" | "ITEM" | "LOG_ENTRY" | "MILESTONE" | "NEED" | "OBJECTIVE" | "OUTCOME" | "PARTNER" | "PERSON" | "REPORT" | "RISK" | "SCENARIO" | "%future added value";
export type SearchMethod = "CONTAINS" | "FULL_TEXT" | "%future added value";
export type SearchPageQuery$variables = {
  kinds?: ReadonlyArray<SearchKind> | null | undefined;
  query: string;
};
export type SearchPageQuery$data = {
  readonly search: {
    readonly hasMore: boolean;
    readonly items: ReadonlyArray<{
      readonly context: string;
      readonly isOver: boolean;
      readonly kind: SearchKind;
      readonly marks: ReadonlyArray<{
        readonly end: number;
        readonly start: number;
      }>;
      readonly objectId: string;
      readonly reference: string;
      readonly snippet: string;
      readonly startsAt: string | null | undefined;
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
            "name": "startsAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isOver",
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
    "id": "b26fb69d08df142d433f1c1e37052e447290f4d125f3698642aea8eb01938a1a",
    "metadata": {},
    "name": "SearchPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "fa5b3c40cf9a0f88a0e287e67f5ae234";

export default node;
