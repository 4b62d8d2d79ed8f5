/**
 * @generated SignedSource<<d8783d34f2493df5cb56f1dc4d15062e>>
 * @relayHash e148ab3b41fe34e4452c6a71ef6c8fd0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a76660258a0be343449810b101a0871fc62b3e098e3c29f798d80f6df2fb9f99

import { ConcreteRequest } from 'relay-runtime';
export type ApprovalVerdict = "APPROVED" | "CHANGES_REQUESTED" | "PENDING" | "%future added value";
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
export type DecideMilestoneInput = {
  approval: string;
  clientMutationId?: string | null | undefined;
  reason?: string | null | undefined;
  verdict: ApprovalVerdict;
  version: number;
};
export type useDecideMilestoneMutation$variables = {
  input: DecideMilestoneInput;
};
export type useDecideMilestoneMutation$data = {
  readonly decideMilestone: {
    readonly milestone: {
      readonly approvals: ReadonlyArray<{
        readonly canDecide: boolean;
        readonly decidedByName: string | null | undefined;
        readonly id: string;
        readonly reason: string;
        readonly verdict: ApprovalVerdict;
      }>;
      readonly engagement: {
        readonly id: string;
        readonly records: ReadonlyArray<{
          readonly id: string;
        }>;
      };
      readonly id: string;
      readonly status: MilestoneStatus;
      readonly version: number;
    };
    readonly viewer: {
      readonly id: string;
      readonly waiting: {
        readonly approvals: ReadonlyArray<{
          readonly id: string;
        }>;
        readonly reviews: ReadonlyArray<{
          readonly id: string;
        }>;
      };
    };
  } | null | undefined;
};
export type useDecideMilestoneMutation = {
  response: useDecideMilestoneMutation$data;
  variables: useDecideMilestoneMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  (v1/*:: as any*/)
],
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "DecideMilestonePayload",
    "kind": "LinkedField",
    "name": "decideMilestone",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Milestone",
        "kind": "LinkedField",
        "name": "milestone",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
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
            "name": "version",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Approval",
            "kind": "LinkedField",
            "name": "approvals",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "verdict",
                "storageKey": null
              },
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
                "name": "decidedByName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "canDecide",
                "storageKey": null
              }
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
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "AcceptanceRecord",
                "kind": "LinkedField",
                "name": "records",
                "plural": true,
                "selections": (v2/*:: as any*/),
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
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Waiting",
            "kind": "LinkedField",
            "name": "waiting",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ReviewRound",
                "kind": "LinkedField",
                "name": "reviews",
                "plural": true,
                "selections": (v2/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Approval",
                "kind": "LinkedField",
                "name": "approvals",
                "plural": true,
                "selections": (v2/*:: as any*/),
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useDecideMilestoneMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDecideMilestoneMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "a76660258a0be343449810b101a0871fc62b3e098e3c29f798d80f6df2fb9f99",
    "metadata": {},
    "name": "useDecideMilestoneMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e61f12474134b01fbf0ac6925920e3bf";

export default node;
