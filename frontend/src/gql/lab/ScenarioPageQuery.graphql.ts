/**
 * @generated SignedSource<<997673f98ecde61f91420e800db92e1c>>
 * @relayHash de6106f47e1ba1838f0f65dbd7d46561
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a7bd52ac0380ea7fdcc29d86afd41914e3e3e9901b27ba10743f257973940467

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type LabRole = "DIRECTOR" | "INTERN" | "PARTNERSHIPS" | "SCIENTIST" | "%future added value";
export type ScenarioStatus = "APPLIED" | "DISCARDED" | "DRAFT" | "%future added value";
export type ScenarioPageQuery$variables = {
  from: string;
  id: string;
  other?: string | null | undefined;
};
export type ScenarioPageQuery$data = {
  readonly engagementNames: ReadonlyArray<{
    readonly engagement: string;
    readonly title: string;
  }>;
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
          readonly id: string;
          readonly title: string;
          readonly " $fragmentSpreads": FragmentRefs<"EffortDialog_engagement">;
        };
        readonly tentative: ReadonlyArray<number>;
      }>;
      readonly overWeeks: ReadonlyArray<string>;
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
      readonly " $fragmentSpreads": FragmentRefs<"TargetDialog_row">;
    }>;
  };
  readonly scenario: {
    readonly changeCount: number;
    readonly closedAt: string | null | undefined;
    readonly closedBy: {
      readonly name: string;
    } | null | undefined;
    readonly id: string;
    readonly name: string;
    readonly note: string;
    readonly status: ScenarioStatus;
    readonly version: number;
    readonly " $fragmentSpreads": FragmentRefs<"ScenarioAllocation_scenario" | "ScenarioChanges_scenario" | "ScenarioMove_scenario" | "ScenarioName_scenario">;
  } | null | undefined;
  readonly scenarioComparison: {
    readonly " $fragmentSpreads": FragmentRefs<"ScenarioCompared_comparison">;
  } | null | undefined;
  readonly scenarioNames: ReadonlyArray<{
    readonly name: string;
    readonly scenario: string;
    readonly status: ScenarioStatus;
  }>;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioNeeds_query">;
};
export type ScenarioPageQuery = {
  response: ScenarioPageQuery$data;
  variables: ScenarioPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "from"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "other"
},
v3 = {
  "kind": "Variable",
  "name": "id",
  "variableName": "id"
},
v4 = [
  (v3/*:: as any*/)
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "note",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "changeCount",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closedAt",
  "storageKey": null
},
v12 = [
  (v3/*:: as any*/),
  {
    "kind": "Variable",
    "name": "other",
    "variableName": "other"
  }
],
v13 = {
  "alias": null,
  "args": null,
  "concreteType": "ScenarioName",
  "kind": "LinkedField",
  "name": "scenarioNames",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "scenario",
      "storageKey": null
    },
    (v7/*:: as any*/),
    (v9/*:: as any*/)
  ],
  "storageKey": null
},
v14 = [
  {
    "kind": "Literal",
    "name": "count",
    "value": 52
  },
  {
    "kind": "Variable",
    "name": "from",
    "variableName": "from"
  },
  {
    "kind": "Variable",
    "name": "scenario",
    "variableName": "id"
  },
  {
    "kind": "Literal",
    "name": "unit",
    "value": "WEEK"
  }
],
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsOn",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsOn",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "LoadColumn",
  "kind": "LinkedField",
  "name": "columns",
  "plural": true,
  "selections": [
    (v15/*:: as any*/),
    (v16/*:: as any*/)
  ],
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "person",
  "plural": false,
  "selections": [
    (v5/*:: as any*/),
    (v7/*:: as any*/),
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
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "low",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "high",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "skills",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "teams",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "capacity",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "confirmed",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "tentative",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "leave",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "holiday",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "overWeeks",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fte",
  "storageKey": null
},
v31 = [
  (v5/*:: as any*/),
  (v29/*:: as any*/)
],
v32 = {
  "alias": null,
  "args": null,
  "concreteType": "Allocation",
  "kind": "LinkedField",
  "name": "allocations",
  "plural": true,
  "selections": [
    (v5/*:: as any*/),
    (v6/*:: as any*/),
    (v15/*:: as any*/),
    (v16/*:: as any*/),
    (v30/*:: as any*/),
    (v9/*:: as any*/),
    (v8/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagement",
      "plural": false,
      "selections": (v31/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": [
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
  "concreteType": "EngagementName",
  "kind": "LinkedField",
  "name": "engagementNames",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "engagement",
      "storageKey": null
    },
    (v29/*:: as any*/)
  ],
  "storageKey": "engagementNames(status:[\"LEAD\",\"APPRAISAL\",\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
},
v34 = [
  (v7/*:: as any*/),
  (v5/*:: as any*/)
],
v35 = [
  (v29/*:: as any*/),
  (v5/*:: as any*/)
],
v36 = {
  "alias": null,
  "args": null,
  "concreteType": "Engagement",
  "kind": "LinkedField",
  "name": "engagement",
  "plural": false,
  "selections": (v35/*:: as any*/),
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "person",
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v39 = [
  (v37/*:: as any*/),
  (v15/*:: as any*/),
  (v16/*:: as any*/),
  (v30/*:: as any*/),
  (v9/*:: as any*/),
  (v38/*:: as any*/)
],
v40 = [
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
    "name": "message",
    "storageKey": null
  }
],
v41 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "personName",
    "storageKey": null
  },
  (v15/*:: as any*/),
  (v30/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ScenarioPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Scenario",
        "kind": "LinkedField",
        "name": "scenario",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "closedBy",
            "plural": false,
            "selections": [
              (v7/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ScenarioChanges_scenario"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ScenarioName_scenario"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ScenarioAllocation_scenario"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ScenarioMove_scenario"
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v12/*:: as any*/),
        "concreteType": "ScenarioComparison",
        "kind": "LinkedField",
        "name": "scenarioComparison",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ScenarioCompared_comparison"
          }
        ],
        "storageKey": null
      },
      {
        "args": (v12/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "ScenarioNeeds_query"
      },
      (v13/*:: as any*/),
      {
        "alias": null,
        "args": (v14/*:: as any*/),
        "concreteType": "LoadGrid",
        "kind": "LinkedField",
        "name": "loadGrid",
        "plural": false,
        "selections": [
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "LoadGridRow",
            "kind": "LinkedField",
            "name": "rows",
            "plural": true,
            "selections": [
              (v18/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "TargetDialog_row"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "LoadTarget",
                "kind": "LinkedField",
                "name": "target",
                "plural": false,
                "selections": [
                  (v19/*:: as any*/),
                  (v20/*:: as any*/)
                ],
                "storageKey": null
              },
              (v21/*:: as any*/),
              (v22/*:: as any*/),
              (v23/*:: as any*/),
              (v24/*:: as any*/),
              (v25/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LoadLine",
                "kind": "LinkedField",
                "name": "lines",
                "plural": true,
                "selections": [
                  (v24/*:: as any*/),
                  (v25/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Engagement",
                    "kind": "LinkedField",
                    "name": "engagement",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v29/*:: as any*/),
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "EffortDialog_engagement"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v32/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v33/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ScenarioPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Scenario",
        "kind": "LinkedField",
        "name": "scenario",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "closedBy",
            "plural": false,
            "selections": (v34/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ScenarioChange",
            "kind": "LinkedField",
            "name": "changes",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "nowVersion",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "act",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Person",
                "kind": "LinkedField",
                "name": "person",
                "plural": false,
                "selections": (v34/*:: as any*/),
                "storageKey": null
              },
              (v36/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Milestone",
                "kind": "LinkedField",
                "name": "milestone",
                "plural": false,
                "selections": (v35/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ScenarioValues",
                "kind": "LinkedField",
                "name": "before",
                "plural": false,
                "selections": (v39/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ScenarioValues",
                "kind": "LinkedField",
                "name": "now",
                "plural": false,
                "selections": (v39/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ScenarioValues",
                "kind": "LinkedField",
                "name": "after",
                "plural": false,
                "selections": [
                  (v37/*:: as any*/),
                  (v15/*:: as any*/),
                  (v16/*:: as any*/),
                  (v30/*:: as any*/),
                  (v9/*:: as any*/),
                  (v38/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "reason",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "clock",
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "target",
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
        "args": (v12/*:: as any*/),
        "concreteType": "ScenarioComparison",
        "kind": "LinkedField",
        "name": "scenarioComparison",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ScenarioPerson",
            "kind": "LinkedField",
            "name": "people",
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
                  (v5/*:: as any*/),
                  (v7/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hours",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "newlyOver",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "relieved",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ScenarioDate",
            "kind": "LinkedField",
            "name": "dates",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Milestone",
                "kind": "LinkedField",
                "name": "milestone",
                "plural": false,
                "selections": (v31/*:: as any*/),
                "storageKey": null
              },
              (v36/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "before",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "after",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "LintWarning",
            "kind": "LinkedField",
            "name": "warnings",
            "plural": true,
            "selections": (v40/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "LintWarning",
            "kind": "LinkedField",
            "name": "mended",
            "plural": true,
            "selections": (v40/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v12/*:: as any*/),
        "concreteType": "ComparedNeed",
        "kind": "LinkedField",
        "name": "scenarioNeeds",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "StaffingNeed",
            "kind": "LinkedField",
            "name": "need",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "NeededSkill",
                "kind": "LinkedField",
                "name": "skill",
                "plural": false,
                "selections": (v34/*:: as any*/),
                "storageKey": null
              },
              (v36/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "MetBy",
            "kind": "LinkedField",
            "name": "here",
            "plural": false,
            "selections": (v41/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "MetBy",
            "kind": "LinkedField",
            "name": "there",
            "plural": false,
            "selections": (v41/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v13/*:: as any*/),
      {
        "alias": null,
        "args": (v14/*:: as any*/),
        "concreteType": "LoadGrid",
        "kind": "LinkedField",
        "name": "loadGrid",
        "plural": false,
        "selections": [
          (v17/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "LoadGridRow",
            "kind": "LinkedField",
            "name": "rows",
            "plural": true,
            "selections": [
              (v18/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LoadTarget",
                "kind": "LinkedField",
                "name": "target",
                "plural": false,
                "selections": [
                  (v19/*:: as any*/),
                  (v20/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              },
              (v21/*:: as any*/),
              (v22/*:: as any*/),
              (v23/*:: as any*/),
              (v24/*:: as any*/),
              (v25/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LoadLine",
                "kind": "LinkedField",
                "name": "lines",
                "plural": true,
                "selections": [
                  (v24/*:: as any*/),
                  (v25/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Engagement",
                    "kind": "LinkedField",
                    "name": "engagement",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v29/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "EffortPlan",
                        "kind": "LinkedField",
                        "name": "effortPlan",
                        "plural": false,
                        "selections": [
                          (v5/*:: as any*/),
                          (v6/*:: as any*/),
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
              (v32/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v33/*:: as any*/)
    ]
  },
  "params": {
    "id": "a7bd52ac0380ea7fdcc29d86afd41914e3e3e9901b27ba10743f257973940467",
    "metadata": {},
    "name": "ScenarioPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "88abfdf1a86edd029a7f2d852728b674";

export default node;
