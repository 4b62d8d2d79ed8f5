/**
 * @generated SignedSource<<5744038a565265114e43f21f2824e8bb>>
 * @relayHash 75869e811cbe60dcdfa43b990c622eb9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ca8c14b2e486dddcf20cfed2a54e720183eed2e25a2ba10b7f8e69ec1d9153d3

import { ConcreteRequest } from 'relay-runtime';
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
export type ScenariosPageQuery$variables = Record<PropertyKey, never>;
export type ScenariosPageQuery$data = {
  readonly scenarios: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly changeCount: number;
        readonly createdAt: string;
        readonly createdBy: {
          readonly name: string;
        } | null | undefined;
        readonly id: string;
        readonly name: string;
        readonly note: string;
        readonly status: ScenarioStatus;
      };
    }>;
  };
};
export type ScenariosPageQuery = {
  response: ScenariosPageQuery$data;
  variables: ScenariosPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "note",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "changeCount",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ScenariosPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "ScenarioConnection",
        "kind": "LinkedField",
        "name": "scenarios",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ScenarioEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Scenario",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Person",
                    "kind": "LinkedField",
                    "name": "createdBy",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "scenarios(first:100)"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ScenariosPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "ScenarioConnection",
        "kind": "LinkedField",
        "name": "scenarios",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ScenarioEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Scenario",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Person",
                    "kind": "LinkedField",
                    "name": "createdBy",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      (v1/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "scenarios(first:100)"
      }
    ]
  },
  "params": {
    "id": "ca8c14b2e486dddcf20cfed2a54e720183eed2e25a2ba10b7f8e69ec1d9153d3",
    "metadata": {},
    "name": "ScenariosPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "8af44ec8dde7d129eb217e804a300345";

export default node;
