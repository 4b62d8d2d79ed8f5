/**
 * @generated SignedSource<<88ebd63f32dcc0792c50613bbd2943b4>>
 * @relayHash fe3f4cfcde1f5b3a51252dc1a0608fe0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 73189d97aefc0e8083a9e2ecd8aa5b59e627289ca3913dbf376cc3c78062900a

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
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
        readonly id: string;
        readonly reference: string;
        readonly title: string;
        readonly " $fragmentSpreads": FragmentRefs<"EffortDialog_engagement">;
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
  "name": "key",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "severity",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reference",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsOn",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsOn",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fte",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v12 = {
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
    (v7/*:: as any*/),
    (v8/*:: as any*/),
    (v9/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Allocation",
      "kind": "LinkedField",
      "name": "allocation",
      "plural": false,
      "selections": [
        (v4/*:: as any*/),
        (v10/*:: as any*/),
        (v7/*:: as any*/),
        (v8/*:: as any*/),
        (v9/*:: as any*/),
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
            (v4/*:: as any*/),
            (v11/*:: as any*/)
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
            (v4/*:: as any*/),
            (v5/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v13 = {
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
    (v11/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "AttentionPageQuery",
    "selections": [
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
              (v0/*:: as any*/),
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Engagement",
                "kind": "LinkedField",
                "name": "engagement",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "EffortDialog_engagement"
                  }
                ],
                "storageKey": null
              },
              (v12/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v13/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AttentionPageQuery",
    "selections": [
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
              (v0/*:: as any*/),
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Engagement",
                "kind": "LinkedField",
                "name": "engagement",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "EffortPlan",
                    "kind": "LinkedField",
                    "name": "effortPlan",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      (v10/*:: as any*/),
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
              (v12/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v13/*:: as any*/)
    ]
  },
  "params": {
    "id": "73189d97aefc0e8083a9e2ecd8aa5b59e627289ca3913dbf376cc3c78062900a",
    "metadata": {},
    "name": "AttentionPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f6d7ecc678c428048707bf636459270e";

export default node;
