/**
 * @generated SignedSource<<3b131057fe518145f7ab5f4eba14926c>>
 * @relayHash 1b7f5cf68cd6e50a3afb4f2e102610a5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 380eccea89ceb22afae9e7c0381da614c63e2aeb40d1fd9a268651698503f43e

import { ConcreteRequest } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type VersionAction = "CONTINUE_REVIEW" | "OPEN_REVIEW" | "SHARE" | "WITHDRAW_REVIEW" | "%future added value";
export type ShareInput = {
  clientMutationId?: string | null | undefined;
  disclosure: Disclosure;
  ids: ReadonlyArray<string>;
};
export type SharePreviewMutation$variables = {
  input: ShareInput;
};
export type SharePreviewMutation$data = {
  readonly share: {
    readonly count: number;
    readonly engagement: {
      readonly capabilityAssessments: ReadonlyArray<{
        readonly disclosure: Disclosure;
        readonly id: string;
        readonly version: number;
      }>;
      readonly checklist: {
        readonly disclosure: Disclosure;
        readonly id: string;
        readonly version: number;
      } | null | undefined;
      readonly deliverables: ReadonlyArray<{
        readonly disclosure: Disclosure;
        readonly id: string;
        readonly version: number;
        readonly versions: ReadonlyArray<{
          readonly allowedActions: ReadonlyArray<VersionAction>;
          readonly disclosure: Disclosure;
          readonly id: string;
          readonly rounds: ReadonlyArray<{
            readonly id: string;
            readonly onHold: boolean;
          }>;
          readonly version: number;
        }>;
      }>;
      readonly id: string;
      readonly milestones: ReadonlyArray<{
        readonly disclosure: Disclosure;
        readonly id: string;
        readonly version: number;
      }>;
      readonly objectives: ReadonlyArray<{
        readonly disclosure: Disclosure;
        readonly id: string;
        readonly version: number;
      }>;
      readonly risks: ReadonlyArray<{
        readonly disclosure: Disclosure;
        readonly id: string;
        readonly version: number;
      }>;
      readonly waitingPeriods: ReadonlyArray<{
        readonly disclosure: Disclosure;
        readonly id: string;
        readonly version: number;
      }>;
    };
  } | null | undefined;
};
export type SharePreviewMutation = {
  response: SharePreviewMutation$data;
  variables: SharePreviewMutation$variables;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "disclosure",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v4 = [
  (v1/*:: as any*/),
  (v2/*:: as any*/),
  (v3/*:: as any*/)
],
v5 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "SharePayload",
    "kind": "LinkedField",
    "name": "share",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "count",
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
            "concreteType": "Milestone",
            "kind": "LinkedField",
            "name": "milestones",
            "plural": true,
            "selections": (v4/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Deliverable",
            "kind": "LinkedField",
            "name": "deliverables",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "DeliverableVersion",
                "kind": "LinkedField",
                "name": "versions",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "allowedActions",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ReviewRound",
                    "kind": "LinkedField",
                    "name": "rounds",
                    "plural": true,
                    "selections": [
                      (v1/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "onHold",
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
            "concreteType": "Checklist",
            "kind": "LinkedField",
            "name": "checklist",
            "plural": false,
            "selections": (v4/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Objective",
            "kind": "LinkedField",
            "name": "objectives",
            "plural": true,
            "selections": (v4/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Risk",
            "kind": "LinkedField",
            "name": "risks",
            "plural": true,
            "selections": (v4/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "WaitingPeriod",
            "kind": "LinkedField",
            "name": "waitingPeriods",
            "plural": true,
            "selections": (v4/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CapabilityAssessment",
            "kind": "LinkedField",
            "name": "capabilityAssessments",
            "plural": true,
            "selections": (v4/*:: as any*/),
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
    "name": "SharePreviewMutation",
    "selections": (v5/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SharePreviewMutation",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "id": "380eccea89ceb22afae9e7c0381da614c63e2aeb40d1fd9a268651698503f43e",
    "metadata": {},
    "name": "SharePreviewMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9bb63110c40d0109f5d3b41c2c8b9932";

export default node;
