/**
 * @generated SignedSource<<31ba5d16d747bbef3b754703a7837ca4>>
 * @relayHash 3e2b1c71182f9604798c56a4996bf299
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 731d1b8f83aac71c822ece33a09dd92e4d97ea7251a4875304d3e4342c8c263f

import { ConcreteRequest } from 'relay-runtime';
export type SearchKind = "AGREEMENT" | "DECISION" | "DELIVERABLE" | "ENGAGEMENT" | "EVENT" | "INQUIRY" | "ITEM" | "LOG_ENTRY" | "MILESTONE" | "NEED" | "OBJECTIVE" | "OUTCOME" | "PARTNER" | "PERSON" | "REPORT" | "RISK" | "SCENARIO" | "%future added value";
export type PaletteQuery$variables = {
  query: string;
};
export type PaletteQuery$data = {
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
  };
};
export type PaletteQuery = {
  response: PaletteQuery$data;
  variables: PaletteQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "query"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 20
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PaletteQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PaletteQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "731d1b8f83aac71c822ece33a09dd92e4d97ea7251a4875304d3e4342c8c263f",
    "metadata": {},
    "name": "PaletteQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "416944e2d88f43f8f31e3ac7725185e4";

export default node;
