/**
 * @generated SignedSource<<0772a2b20b670e4999532b17c1a37521>>
 * @relayHash 6800ec043f9aef9c794837721c9ede20
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d9b44a2bb61d6b1c238fa8fb75f15aaed7965fcdee6e17f3e2885441f862a2eb

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RoundStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "OPEN" | "WITHDRAWN" | "%future added value";
export type Verdict = "ACCEPTED" | "CHANGES_REQUESTED" | "NEEDS_INFORMATION" | "%future added value";
export type DecideReviewInput = {
  clientMutationId?: string | null | undefined;
  fingerprint: string;
  reason?: string | null | undefined;
  round: string;
  verdict: Verdict;
  version: number;
};
export type DecideMutation$variables = {
  input: DecideReviewInput;
};
export type DecideMutation$data = {
  readonly decideReview: {
    readonly round: {
      readonly decisions: ReadonlyArray<{
        readonly decidedAt: string;
        readonly id: string;
        readonly reason: string;
        readonly reviewerName: string;
        readonly verdict: Verdict;
      }>;
      readonly id: string;
      readonly reviewers: ReadonlyArray<{
        readonly decided: boolean;
        readonly id: string;
      }>;
      readonly status: RoundStatus;
      readonly " $fragmentSpreads": FragmentRefs<"Decide_round">;
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
export type DecideMutation = {
  response: DecideMutation$data;
  variables: DecideMutation$variables;
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
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Reviewer",
  "kind": "LinkedField",
  "name": "reviewers",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decided",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Decision",
  "kind": "LinkedField",
  "name": "decisions",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reviewerName",
      "storageKey": null
    },
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
      "name": "decidedAt",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v6 = [
  (v2/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "Viewer",
  "kind": "LinkedField",
  "name": "viewer",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
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
          "selections": (v6/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Approval",
          "kind": "LinkedField",
          "name": "approvals",
          "plural": true,
          "selections": (v6/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "DecideMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DecideReviewPayload",
        "kind": "LinkedField",
        "name": "decideReview",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ReviewRound",
            "kind": "LinkedField",
            "name": "round",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "Decide_round"
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          (v7/*:: as any*/)
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
    "name": "DecideMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DecideReviewPayload",
        "kind": "LinkedField",
        "name": "decideReview",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "ReviewRound",
            "kind": "LinkedField",
            "name": "round",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
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
                "name": "canDecide",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "DeliverableVersion",
                "kind": "LinkedField",
                "name": "deliverableVersion",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "fingerprint",
                    "storageKey": null
                  },
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          (v7/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "d9b44a2bb61d6b1c238fa8fb75f15aaed7965fcdee6e17f3e2885441f862a2eb",
    "metadata": {},
    "name": "DecideMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "0cb977c9b00a1a45abf8bf467a3c4712";

export default node;
