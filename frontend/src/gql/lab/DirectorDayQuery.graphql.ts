/**
 * @generated SignedSource<<cb999d25d7603fc1907b9c45af4e162b>>
 * @relayHash a49a68ae3c7b7f16a1f661526e391947
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bfe29ff321a7f53e657307c150a90b300b3016e97529600ec8642ec6dc9c5a6a

import { ConcreteRequest } from 'relay-runtime';
export type HealthCause = "AGREEMENT_EXPIRED" | "EFFORT_OVER" | "GATE_NO_GO" | "MILESTONE_LATE" | "NOTHING_NEXT" | "NO_LEAD" | "PAST_END" | "QUIET" | "SLIPPED" | "WAITING_ON_CLIENT" | "%future added value";
export type HealthLevel = "AT_RISK" | "ON_TRACK" | "WATCH" | "%future added value";
export type LintSeverity = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type DirectorDayQuery$variables = Record<PropertyKey, never>;
export type DirectorDayQuery$data = {
  readonly engagements: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly health: {
          readonly level: HealthLevel;
          readonly reasons: ReadonlyArray<{
            readonly code: HealthCause;
            readonly message: string;
          }>;
        };
        readonly id: string;
        readonly nextMilestone: {
          readonly dueOn: string | null | undefined;
        } | null | undefined;
        readonly organization: {
          readonly name: string;
        };
        readonly reference: string;
        readonly stats: {
          readonly daysWaitingOnClient: number;
          readonly slipDays: number;
        };
        readonly title: string;
      };
    }>;
  };
  readonly planLint: {
    readonly warnings: ReadonlyArray<{
      readonly key: string;
      readonly message: string;
      readonly severity: LintSeverity;
    }>;
  };
};
export type DirectorDayQuery = {
  response: DirectorDayQuery$data;
  variables: DirectorDayQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  },
  {
    "kind": "Literal",
    "name": "status",
    "value": [
      "AGREED",
      "ACTIVE",
      "ON_HOLD",
      "CLOSING"
    ]
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
  "name": "reference",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Health",
  "kind": "LinkedField",
  "name": "health",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "level",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "HealthReason",
      "kind": "LinkedField",
      "name": "reasons",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
        (v5/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "concreteType": "EngagementStats",
  "kind": "LinkedField",
  "name": "stats",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slipDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "daysWaitingOnClient",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v9 = {
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
          "name": "severity",
          "storageKey": null
        },
        (v5/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DirectorDayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "EngagementConnection",
        "kind": "LinkedField",
        "name": "engagements",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "EngagementEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Engagement",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Organization",
                    "kind": "LinkedField",
                    "name": "organization",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Milestone",
                    "kind": "LinkedField",
                    "name": "nextMilestone",
                    "plural": false,
                    "selections": [
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "engagements(first:100,status:[\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
      },
      (v9/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DirectorDayQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "EngagementConnection",
        "kind": "LinkedField",
        "name": "engagements",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "EngagementEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Engagement",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Organization",
                    "kind": "LinkedField",
                    "name": "organization",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      (v1/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Milestone",
                    "kind": "LinkedField",
                    "name": "nextMilestone",
                    "plural": false,
                    "selections": [
                      (v7/*:: as any*/),
                      (v1/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "engagements(first:100,status:[\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
      },
      (v9/*:: as any*/)
    ]
  },
  "params": {
    "id": "bfe29ff321a7f53e657307c150a90b300b3016e97529600ec8642ec6dc9c5a6a",
    "metadata": {},
    "name": "DirectorDayQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "fc5fee2d54e97179d7a09087f1a3d7cb";

export default node;
