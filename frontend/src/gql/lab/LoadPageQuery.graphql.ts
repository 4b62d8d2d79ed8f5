/**
 * @generated SignedSource<<862f0b8d75b0b3828da1885678b78cb8>>
 * @relayHash 0a0a77be4bb6eab84ebc3d3aebd9e144
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f3f07b72304a6c4fb92b79512abfb411f055e82c89c6299f783d57dca745a355

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type LabRole = "DIRECTOR" | "INTERN" | "PARTNERSHIPS" | "SCIENTIST" | "%future added value";
export type LoadUnit = "DAY" | "MONTH" | "WEEK" | "%future added value";
export type LoadPageQuery$variables = {
  count: number;
  from: string;
  unit: LoadUnit;
};
export type LoadPageQuery$data = {
  readonly engagements: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly title: string;
      };
    }>;
  };
  readonly loadGrid: {
    readonly columns: ReadonlyArray<{
      readonly endsOn: string;
      readonly startsOn: string;
    }>;
    readonly rows: ReadonlyArray<{
      readonly allocations: ReadonlyArray<{
        readonly endsOn: string;
        readonly engagement: {
          readonly id: string;
          readonly title: string;
        };
        readonly fte: number;
        readonly id: string;
        readonly note: string;
        readonly startsOn: string;
        readonly status: AllocationStatus;
        readonly version: number;
      }>;
      readonly capacity: ReadonlyArray<number>;
      readonly confirmed: ReadonlyArray<number>;
      readonly holiday: ReadonlyArray<number>;
      readonly leave: ReadonlyArray<number>;
      readonly lines: ReadonlyArray<{
        readonly confirmed: ReadonlyArray<number>;
        readonly engagement: {
          readonly effortPlan: {
            readonly budgetDays: number | null | undefined;
            readonly id: string;
            readonly maxFte: number | null | undefined;
            readonly minFte: number | null | undefined;
            readonly version: number;
          } | null | undefined;
          readonly id: string;
          readonly title: string;
        };
        readonly tentative: ReadonlyArray<number>;
      }>;
      readonly person: {
        readonly id: string;
        readonly labRole: LabRole | null | undefined;
        readonly name: string;
      };
      readonly skills: ReadonlyArray<string>;
      readonly target: {
        readonly high: number;
        readonly low: number;
      } | null | undefined;
      readonly teams: ReadonlyArray<string>;
      readonly tentative: ReadonlyArray<number>;
    }>;
    readonly skills: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
    readonly unit: LoadUnit;
  };
  readonly viewer: {
    readonly canEditAllocations: boolean;
    readonly canSeeTeamLoad: boolean;
  };
};
export type LoadPageQuery = {
  response: LoadPageQuery$data;
  variables: LoadPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "count"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "from"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "unit"
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "canEditAllocations",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "canSeeTeamLoad",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsOn",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsOn",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "confirmed",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "tentative",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v13 = [
  (v7/*:: as any*/),
  (v11/*:: as any*/)
],
v14 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "count",
      "variableName": "count"
    },
    {
      "kind": "Variable",
      "name": "from",
      "variableName": "from"
    },
    {
      "kind": "Variable",
      "name": "unit",
      "variableName": "unit"
    }
  ],
  "concreteType": "LoadGrid",
  "kind": "LinkedField",
  "name": "loadGrid",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LoadColumn",
      "kind": "LinkedField",
      "name": "columns",
      "plural": true,
      "selections": [
        (v5/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LoadSkill",
      "kind": "LinkedField",
      "name": "skills",
      "plural": true,
      "selections": [
        (v7/*:: as any*/),
        (v8/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LoadGridRow",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            (v7/*:: as any*/),
            (v8/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "labRole",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "LoadTarget",
          "kind": "LinkedField",
          "name": "target",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "low",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "high",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "skills",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "teams",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "capacity",
          "storageKey": null
        },
        (v9/*:: as any*/),
        (v10/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leave",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "holiday",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "LoadLine",
          "kind": "LinkedField",
          "name": "lines",
          "plural": true,
          "selections": [
            (v9/*:: as any*/),
            (v10/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Engagement",
              "kind": "LinkedField",
              "name": "engagement",
              "plural": false,
              "selections": [
                (v7/*:: as any*/),
                (v11/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "EffortPlan",
                  "kind": "LinkedField",
                  "name": "effortPlan",
                  "plural": false,
                  "selections": [
                    (v7/*:: as any*/),
                    (v12/*:: as any*/),
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
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Allocation",
          "kind": "LinkedField",
          "name": "allocations",
          "plural": true,
          "selections": [
            (v7/*:: as any*/),
            (v12/*:: as any*/),
            (v5/*:: as any*/),
            (v6/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "fte",
              "storageKey": null
            },
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
              "concreteType": "Engagement",
              "kind": "LinkedField",
              "name": "engagement",
              "plural": false,
              "selections": (v13/*:: as any*/),
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
v15 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 100
    },
    {
      "kind": "Literal",
      "name": "orderBy",
      "value": "TITLE"
    },
    {
      "kind": "Literal",
      "name": "status",
      "value": [
        "LEAD",
        "APPRAISAL",
        "AGREED",
        "ACTIVE",
        "ON_HOLD",
        "CLOSING"
      ]
    }
  ],
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
          "selections": (v13/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "engagements(first:100,orderBy:\"TITLE\",status:[\"LEAD\",\"APPRAISAL\",\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "LoadPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/)
        ],
        "storageKey": null
      },
      (v14/*:: as any*/),
      (v15/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "LoadPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v7/*:: as any*/)
        ],
        "storageKey": null
      },
      (v14/*:: as any*/),
      (v15/*:: as any*/)
    ]
  },
  "params": {
    "id": "f3f07b72304a6c4fb92b79512abfb411f055e82c89c6299f783d57dca745a355",
    "metadata": {},
    "name": "LoadPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1dee1a5161237cb97cb505861f2ba1e5";

export default node;
