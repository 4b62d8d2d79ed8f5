/**
 * @generated SignedSource<<ed96a40a7f56f6682b716389019f7deb>>
 * @relayHash a1fb9ad13f413520600216548de5e8be
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9116a010452d768b62cec4a430843a922076c92e8904c70dbc9361fd24499830

import { ConcreteRequest } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
export type LintCode = "ABOVE_MAXIMUM" | "BELOW_MINIMUM" | "NOBODY" | "OFF_BUDGET" | "ONE_PERSON" | "OUTSIDE_DATES" | "OVER_CAPACITY" | "STARTS_UNSTAFFED" | "%future added value";
export type LintMendKind = "ALLOCATE" | "CLIP" | "CONFIRM" | "EDIT" | "EFFORT" | "REDUCE" | "REMOVE" | "TEAM" | "%future added value";
export type AllocationChange = {
  endsOn?: string | null | undefined;
  engagement?: string | null | undefined;
  fte?: number | null | undefined;
  id?: string | null | undefined;
  person?: string | null | undefined;
  remove?: boolean | null | undefined;
  startsOn?: string | null | undefined;
  status?: AllocationStatus | null | undefined;
};
export type LiveLintQuery$variables = {
  changes: ReadonlyArray<AllocationChange>;
  scenario?: string | null | undefined;
};
export type LiveLintQuery$data = {
  readonly planLint: {
    readonly mended: ReadonlyArray<{
      readonly key: string;
      readonly message: string;
    }>;
    readonly warnings: ReadonlyArray<{
      readonly code: LintCode;
      readonly key: string;
      readonly mends: ReadonlyArray<{
        readonly allocation: {
          readonly engagement: {
            readonly title: string;
          };
          readonly id: string;
          readonly person: {
            readonly name: string;
          };
        } | null | undefined;
        readonly endsOn: string | null | undefined;
        readonly fte: number | null | undefined;
        readonly kind: LintMendKind;
        readonly proposed: boolean;
        readonly startsOn: string | null | undefined;
      }>;
      readonly message: string;
    }>;
  };
};
export type LiveLintQuery = {
  response: LiveLintQuery$data;
  variables: LiveLintQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "changes"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "scenario"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "changes",
    "variableName": "changes"
  },
  {
    "kind": "Variable",
    "name": "scenario",
    "variableName": "scenario"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "proposed",
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
  "name": "id",
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
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "concreteType": "LintWarning",
  "kind": "LinkedField",
  "name": "mended",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    (v4/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LiveLintQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LintMend",
                "kind": "LinkedField",
                "name": "mends",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
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
                      (v10/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Person",
                        "kind": "LinkedField",
                        "name": "person",
                        "plural": false,
                        "selections": [
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
                          (v12/*:: as any*/)
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
          (v13/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LiveLintQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "LintMend",
                "kind": "LinkedField",
                "name": "mends",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
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
                      (v10/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Person",
                        "kind": "LinkedField",
                        "name": "person",
                        "plural": false,
                        "selections": [
                          (v11/*:: as any*/),
                          (v10/*:: as any*/)
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
                          (v12/*:: as any*/),
                          (v10/*:: as any*/)
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
          (v13/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "9116a010452d768b62cec4a430843a922076c92e8904c70dbc9361fd24499830",
    "metadata": {},
    "name": "LiveLintQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "473c5ce43d0c190a5a6d27c730b0f7c9";

export default node;
