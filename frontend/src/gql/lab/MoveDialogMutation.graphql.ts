/**
 * @generated SignedSource<<1dbbd4c0efaac1173c8df3676585bd99>>
 * @relayHash 06a1e3bb761638b7ba4c14cafa822e23
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1b09695341aeca3087192ec36bb784dd1915629729b80267ffac32d712d3d8cc

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Clock = "CLIENT" | "EXTERNAL" | "LAB" | "SHARED" | "%future added value";
export type SlipReason = "ACCESS" | "AGREEMENT" | "APPROVAL" | "COMPUTE" | "DATA" | "OTHER" | "PEOPLE" | "PLANNING" | "RESEARCH" | "SCOPE" | "%future added value";
export type MoveMilestoneInput = {
  clientMutationId?: string | null | undefined;
  clock: Clock;
  dueOn: string;
  followers?: ReadonlyArray<FollowerInput> | null | undefined;
  id: string;
  note?: string | null | undefined;
  reason: SlipReason;
  version: number;
};
export type FollowerInput = {
  id: string;
  version: number;
};
export type MoveDialogMutation$variables = {
  input: MoveMilestoneInput;
};
export type MoveDialogMutation$data = {
  readonly moveMilestone: {
    readonly engagement: {
      readonly id: string;
      readonly milestones: ReadonlyArray<{
        readonly id: string;
        readonly isLate: boolean;
        readonly slipDays: number | null | undefined;
        readonly " $fragmentSpreads": FragmentRefs<"MoveDialog_milestone">;
      }>;
      readonly nextMilestone: {
        readonly id: string;
      } | null | undefined;
    };
    readonly milestone: {
      readonly id: string;
    };
    readonly slip: {
      readonly id: string;
    };
  } | null | undefined;
};
export type MoveDialogMutation = {
  response: MoveDialogMutation$data;
  variables: MoveDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/)
],
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Slip",
  "kind": "LinkedField",
  "name": "slip",
  "plural": false,
  "selections": (v3/*:: as any*/),
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Milestone",
  "kind": "LinkedField",
  "name": "milestone",
  "plural": false,
  "selections": (v3/*:: as any*/),
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Milestone",
  "kind": "LinkedField",
  "name": "nextMilestone",
  "plural": false,
  "selections": (v3/*:: as any*/),
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isLate",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slipDays",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MoveDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MoveMilestonePayload",
        "kind": "LinkedField",
        "name": "moveMilestone",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Milestone",
                "kind": "LinkedField",
                "name": "milestones",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "MoveDialog_milestone"
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
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MoveDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MoveMilestonePayload",
        "kind": "LinkedField",
        "name": "moveMilestone",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Milestone",
                "kind": "LinkedField",
                "name": "milestones",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
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
                    "kind": "ScalarField",
                    "name": "dueOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
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
    ]
  },
  "params": {
    "id": "1b09695341aeca3087192ec36bb784dd1915629729b80267ffac32d712d3d8cc",
    "metadata": {},
    "name": "MoveDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "021f2f7d9227921c32fdc39f7d8ec1c2";

export default node;
