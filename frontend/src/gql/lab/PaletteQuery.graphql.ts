/**
 * @generated SignedSource<<3cd64131a3f0acfd9d2ab9d5138e243f>>
 * @relayHash cafe56cfbbc08d3b91d4ff6794115374
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 388ec2f19d41f25c1c9abbcfb744e522670e24b3b67abb03fa11a6ed2010275a

import { ConcreteRequest } from 'relay-runtime';
export type SearchKind = "AGREEMENT" | "DECISION" | "DELIVERABLE" | "ENGAGEMENT" | "EVENT" | "INQUIRY" | "ITEM" | "LOG_ENTRY" | "MILESTONE" | "NEED" | "OBJECTIVE" | "OUTCOME" | "PARTNER" | "PERSON" | "REPORT" | "RISK" | "SCENARIO" | "%future added value";
export type PaletteQuery$variables = {
  query: string;
};
export type PaletteQuery$data = {
  readonly search: {
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
    "id": "388ec2f19d41f25c1c9abbcfb744e522670e24b3b67abb03fa11a6ed2010275a",
    "metadata": {},
    "name": "PaletteQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "59dd6599342cf908ca1ccdaf34055140";

export default node;
