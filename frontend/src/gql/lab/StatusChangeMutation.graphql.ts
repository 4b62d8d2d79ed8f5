/**
 * @generated SignedSource<<cdb0dc47479e0ac2a478497ac2aa6ffc>>
 * @relayHash 38c60d792cd1c1d771b895fd37e4074e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ccf01e4723bfad757a26a77eddc0d5ddfe498d91a2d62d8486750687a08a15c8

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EngagementStatus = "ACTIVE" | "AGREED" | "APPRAISAL" | "CANCELLED" | "CLOSED" | "CLOSING" | "DECLINED" | "LEAD" | "ON_HOLD" | "%future added value";
export type ChangeEngagementStatusInput = {
  clientMutationId?: string | null | undefined;
  id: string;
  note?: string | null | undefined;
  status: EngagementStatus;
  version: number;
};
export type StatusChangeMutation$variables = {
  input: ChangeEngagementStatusInput;
};
export type StatusChangeMutation$data = {
  readonly changeEngagementStatus: {
    readonly engagement: {
      readonly id: string;
      readonly milestones: ReadonlyArray<{
        readonly baselineOn: string | null | undefined;
        readonly id: string;
        readonly slipDays: number | null | undefined;
      }>;
      readonly status: EngagementStatus;
      readonly " $fragmentSpreads": FragmentRefs<"StatusChange_engagement">;
    };
  } | null | undefined;
};
export type StatusChangeMutation = {
  response: StatusChangeMutation$data;
  variables: StatusChangeMutation$variables;
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
  "concreteType": "Milestone",
  "kind": "LinkedField",
  "name": "milestones",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "baselineOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slipDays",
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
    "name": "StatusChangeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ChangeEngagementStatusPayload",
        "kind": "LinkedField",
        "name": "changeEngagementStatus",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "StatusChange_engagement"
              },
              (v4/*:: as any*/)
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
    "name": "StatusChangeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ChangeEngagementStatusPayload",
        "kind": "LinkedField",
        "name": "changeEngagementStatus",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Engagement",
            "kind": "LinkedField",
            "name": "engagement",
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
                "name": "allowedStatuses",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "missingToAgree",
                "storageKey": null
              },
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "ccf01e4723bfad757a26a77eddc0d5ddfe498d91a2d62d8486750687a08a15c8",
    "metadata": {},
    "name": "StatusChangeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ec23b9ff0178cf49e81fee7c95478314";

export default node;
