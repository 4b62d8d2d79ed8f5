/**
 * @generated SignedSource<<d9ae3daf0a86eeb8afdbb7031068d9c3>>
 * @relayHash 9df8593a1d14192262ba93594482fb51
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 10cf327a50a80383c8d43221bee2befc016871d0b7e6ed7cbd6e30f3c7a840be

import { ConcreteRequest } from 'relay-runtime';
export type DeadLettersQuery$variables = Record<PropertyKey, never>;
export type DeadLettersQuery$data = {
  readonly deadLetters: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly deadAt: string | null | undefined;
        readonly failures: number;
        readonly id: string;
        readonly lastError: string;
        readonly recipient: string;
      };
    }>;
    readonly totalCount: number;
  };
};
export type DeadLettersQuery = {
  response: DeadLettersQuery$data;
  variables: DeadLettersQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      }
    ],
    "concreteType": "DeadLetterConnection",
    "kind": "LinkedField",
    "name": "deadLetters",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "totalCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "DeadLetterEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "DeadLetter",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "recipient",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "deadAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "failures",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "lastError",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "deadLetters(first:100)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DeadLettersQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DeadLettersQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "10cf327a50a80383c8d43221bee2befc016871d0b7e6ed7cbd6e30f3c7a840be",
    "metadata": {},
    "name": "DeadLettersQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "103bb06554a3813afd3c5548a927d51e";

export default node;
