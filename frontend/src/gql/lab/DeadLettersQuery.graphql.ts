/**
 * @generated SignedSource<<9d0328c7771dd1ecea71dfa4b8473e24>>
 * @relayHash 43c3bf6d83bae06383474744a8de6594
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 833c9f37c01ea400655a5628ba6752eba8a7449cf1200239cd0ce7e9fd1089f7

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
        "value": 50
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
    "storageKey": "deadLetters(first:50)"
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
    "id": "833c9f37c01ea400655a5628ba6752eba8a7449cf1200239cd0ce7e9fd1089f7",
    "metadata": {},
    "name": "DeadLettersQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "4f51d51591769231b526a5bd9e40537f";

export default node;
