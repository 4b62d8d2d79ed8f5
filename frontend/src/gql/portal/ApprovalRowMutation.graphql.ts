/**
 * @generated SignedSource<<6d9b79c736891759e1eac74933953dd6>>
 * @relayHash 90d4e459c1a438c7f865a49caba30ede
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8cb39bae971cc6b8a25cd3a96ec3aee398925b4a069e77b8df71f6e58e581ff1

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
export type ApprovalRowMutation$variables = {
  input: DecideMilestoneInput;
};
export type ApprovalRowMutation$data = {
  readonly decideMilestone: {
    readonly milestone: {
      readonly approvals: ReadonlyArray<{
        readonly canDecide: boolean;
        readonly decidedByName: string | null | undefined;
        readonly id: string;
        readonly verdict: ApprovalVerdict;
      }>;
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
export type ApprovalRowMutation = {
  response: ApprovalRowMutation$data;
  variables: ApprovalRowMutation$variables;
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
    "name": "ApprovalRowMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ApprovalRowMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "8cb39bae971cc6b8a25cd3a96ec3aee398925b4a069e77b8df71f6e58e581ff1",
    "metadata": {},
    "name": "ApprovalRowMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "768b8071617bcb8a6e2d878e514fa7c7";

export default node;
