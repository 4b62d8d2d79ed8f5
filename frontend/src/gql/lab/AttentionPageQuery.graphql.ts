/**
 * @generated SignedSource<<537e4ee146263059e0d93eee469617ad>>
 * @relayHash 98ddcfc0e7dbaff4fe6e1e2b4e32749d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 80c4251eaaab253cbbb75f86b91a0e9f3a286e34527d487332eb0563648cbe40

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type LintCode = "ABOVE_MAXIMUM" | "BELOW_MINIMUM" | "NOBODY" | "OFF_BUDGET" | "ONE_PERSON" | "OUTSIDE_DATES" | "OVER_CAPACITY" | "STARTS_UNSTAFFED" | "%future added value";
export type LintMendKind = "ALLOCATE" | "CLIP" | "CONFIRM" | "EDIT" | "EFFORT" | "REDUCE" | "REMOVE" | "TEAM" | "%future added value";
export type LintSeverity = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type AttentionPageQuery$variables = Record<PropertyKey, never>;
export type AttentionPageQuery$data = {
  readonly people: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
      };
    }>;
  };
  readonly planLint: {
    readonly warnings: ReadonlyArray<{
      readonly code: LintCode;
      readonly engagement: {
        readonly effortPlan: {
          readonly budgetDays: number | null | undefined;
          readonly id: string;
          readonly maxFte: number | null | undefined;
          readonly minFte: number | null | undefined;
          readonly version: number;
        } | null | undefined;
        readonly id: string;
        readonly reference: string;
        readonly title: string;
      } | null | undefined;
      readonly key: string;
      readonly mends: ReadonlyArray<{
        readonly allocation: {
          readonly endsOn: string;
          readonly engagement: {
            readonly id: string;
            readonly title: string;
          };
          readonly fte: number;
          readonly id: string;
          readonly note: string;
          readonly person: {
            readonly id: string;
            readonly name: string;
          };
          readonly startsOn: string;
          readonly status: AllocationStatus;
          readonly version: number;
        } | null | undefined;
        readonly endsOn: string | null | undefined;
        readonly fte: number | null | undefined;
        readonly kind: LintMendKind;
        readonly startsOn: string | null | undefined;
      }>;
      readonly message: string;
      readonly severity: LintSeverity;
    }>;
  };
};
export type AttentionPageQuery = {
  response: AttentionPageQuery$data;
  variables: AttentionPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsOn",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsOn",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fte",
  "storageKey": null
},
v6 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v7 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "PlanLint",
    "kind": "LinkedField",
    "name": "planLint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "LintWarning",
        "kind": "LinkedField",
        "name": "warnings",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "key",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "severity",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v0/*:: as any*/),
              (v1/*:: as any*/),
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
                "concreteType": "EffortPlan",
                "kind": "LinkedField",
                "name": "effortPlan",
                "plural": false,
                "selections": [
                  (v0/*:: as any*/),
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "minFte",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "maxFte",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "budgetDays",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "LintMend",
            "kind": "LinkedField",
            "name": "mends",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Allocation",
                "kind": "LinkedField",
                "name": "allocation",
                "plural": false,
                "selections": [
                  (v0/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "status",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "note",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Person",
                    "kind": "LinkedField",
                    "name": "person",
                    "plural": false,
                    "selections": (v6/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Engagement",
                    "kind": "LinkedField",
                    "name": "engagement",
                    "plural": false,
                    "selections": [
                      (v0/*:: as any*/),
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
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      }
    ],
    "concreteType": "PersonConnection",
    "kind": "LinkedField",
    "name": "people",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PersonEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": (v6/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "people(first:100)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "AttentionPageQuery",
    "selections": (v7/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AttentionPageQuery",
    "selections": (v7/*:: as any*/)
  },
  "params": {
    "id": "80c4251eaaab253cbbb75f86b91a0e9f3a286e34527d487332eb0563648cbe40",
    "metadata": {},
    "name": "AttentionPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "56623bcda20de4f9f0a6354c3bedbc7a";

export default node;
