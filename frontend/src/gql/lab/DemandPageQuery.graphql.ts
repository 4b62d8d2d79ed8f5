/**
 * @generated SignedSource<<89ea7c4ab6dcc603cf87776a8bc4a899>>
 * @relayHash 7c6d1fc212e441601bf15aaf73f3026c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2029206ba9125b32cbc1484a1ff0c0fe5378b6dedabe69abbd44f53e450b967d

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NeedStatus = "FILLED" | "OPEN" | "WITHDRAWN" | "%future added value";
export type DemandPageQuery$variables = Record<PropertyKey, never>;
export type DemandPageQuery$data = {
  readonly staffingNeeds: ReadonlyArray<{
    readonly engagement: {
      readonly title: string;
    };
    readonly id: string;
    readonly status: NeedStatus;
    readonly " $fragmentSpreads": FragmentRefs<"NeedDialog_need" | "NeedRow_need">;
  }>;
  readonly viewer: {
    readonly canEditAllocations: boolean;
  };
  readonly " $fragmentSpreads": FragmentRefs<"NeedDialog_query">;
};
export type DemandPageQuery = {
  response: DemandPageQuery$data;
  variables: DemandPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "canEditAllocations",
  "storageKey": null
},
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
  "name": "status",
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
  "name": "personName",
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
  "name": "fte",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DemandPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "StaffingNeed",
        "kind": "LinkedField",
        "name": "staffingNeeds",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "NeedRow_need"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "NeedDialog_need"
          }
        ],
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "NeedDialog_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DemandPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "StaffingNeed",
        "kind": "LinkedField",
        "name": "staffingNeeds",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "reference",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "weeks",
            "storageKey": null
          },
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
            "name": "nominalFte",
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
            "name": "earliestOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "latestOn",
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
            "kind": "ScalarField",
            "name": "canEdit",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "canWithdraw",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "MetBy",
            "kind": "LinkedField",
            "name": "metBy",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endsOn",
                "storageKey": null
              },
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "confirmed",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "NeededSkill",
            "kind": "LinkedField",
            "name": "skill",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              (v1/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Placement",
            "kind": "LinkedField",
            "name": "candidates",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "person",
                "storageKey": null
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/)
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
          (v3/*:: as any*/)
        ],
        "storageKey": "engagementNames(status:[\"LEAD\",\"APPRAISAL\",\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "NeededSkill",
        "kind": "LinkedField",
        "name": "neededSkills",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v7/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "2029206ba9125b32cbc1484a1ff0c0fe5378b6dedabe69abbd44f53e450b967d",
    "metadata": {},
    "name": "DemandPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "a3c43244e944694bc34d851216e4c112";

export default node;
