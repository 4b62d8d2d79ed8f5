/**
 * @generated SignedSource<<251040b0a4f83730211a72290bda0d8f>>
 * @relayHash b5a3696a63981f7baec36dd1d0661a0f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 60dbdc069d0863a6b6000cafd1798a126353350bca6d5c69d472bcf26e0e7f1f

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type LintCode = "ABOVE_MAXIMUM" | "BELOW_MINIMUM" | "NOBODY" | "OFF_BUDGET" | "ONE_PERSON" | "OUTSIDE_DATES" | "OVER_CAPACITY" | "STARTS_UNSTAFFED" | "%future added value";
export type LintMendKind = "ALLOCATE" | "CLIP" | "CONFIRM" | "EDIT" | "EFFORT" | "REDUCE" | "REMOVE" | "TEAM" | "%future added value";
export type LintSeverity = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type AttentionPageQuery$variables = Record<PropertyKey, never>;
export type AttentionPageQuery$data = {
  readonly personNames: ReadonlyArray<{
    readonly name: string;
    readonly person: string;
  }>;
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
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
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
                    "selections": [
                      (v0/*:: as any*/),
                      (v6/*:: as any*/)
                    ],
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
    "args": null,
    "concreteType": "PersonName",
    "kind": "LinkedField",
    "name": "personNames",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "person",
        "storageKey": null
      },
      (v6/*:: as any*/)
    ],
    "storageKey": null
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
    "id": "60dbdc069d0863a6b6000cafd1798a126353350bca6d5c69d472bcf26e0e7f1f",
    "metadata": {},
    "name": "AttentionPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "98f3a8f967134f6ee639e2155a35340c";

export default node;
