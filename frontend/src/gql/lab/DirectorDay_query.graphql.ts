/**
 * @generated SignedSource<<2d4b4affa099c0c50f5a2effdb4ab723>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type HealthCause = "AGREEMENT_EXPIRED" | "EFFORT_OVER" | "GATE_NO_GO" | "MILESTONE_LATE" | "NOTHING_NEXT" | "NO_LEAD" | "PAST_END" | "QUIET" | "SLIPPED" | "WAITING_ON_CLIENT" | "%future added value";
export type HealthLevel = "AT_RISK" | "ON_TRACK" | "WATCH" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DirectorDay_query$data = {
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
  readonly " $fragmentType": "DirectorDay_query";
};
export type DirectorDay_query$key = {
  readonly " $data"?: DirectorDay_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"DirectorDay_query">;
};

import DirectorDayPaginationQuery_graphql from './DirectorDayPaginationQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "engagements"
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": 100,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": DirectorDayPaginationQuery_graphql
    }
  },
  "name": "DirectorDay_query",
  "selections": [
    {
      "alias": "engagements",
      "args": [
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
      "concreteType": "EngagementConnection",
      "kind": "LinkedField",
      "name": "__DirectorDay_engagements_connection",
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
                  "name": "reference",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "title",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Organization",
                  "kind": "LinkedField",
                  "name": "organization",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "name",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
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
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "message",
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
                  "concreteType": "Milestone",
                  "kind": "LinkedField",
                  "name": "nextMilestone",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "dueOn",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
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
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "__DirectorDay_engagements_connection(status:[\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "f027d6fecccf1e937cfe8f5e812245e5";

export default node;
