/**
 * @generated SignedSource<<60971ed13a703eaccca0adff1f2e4121>>
 * @relayHash 40d125b570216895d0bd2ed85f28380b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 964aaeec92e478f68132964343206e8f1800589be71eef9a15f6f27eb622afbe

import { ConcreteRequest } from 'relay-runtime';
export type ApprovalVerdict = "APPROVED" | "CHANGES_REQUESTED" | "PENDING" | "%future added value";
export type GateDecision = "GO" | "NO_GO" | "PIVOT" | "%future added value";
export type MilestoneAction = "APPROVE" | "COMMENT" | "DELETE" | "LOG" | "MOVE" | "REOPEN" | "SHARE" | "START" | "UPDATE" | "%future added value";
export type MilestoneOutcome = "CONFIRMED" | "INCONCLUSIVE" | "NEGATIVE" | "PIVOTED" | "%future added value";
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
export type LogMilestoneInput = {
  clientMutationId?: string | null | undefined;
  evidence?: ReadonlyArray<MilestoneEvidenceInput> | null | undefined;
  gateDecidedBy?: string | null | undefined;
  gateDecision?: GateDecision | null | undefined;
  id: string;
  note?: string | null | undefined;
  outcome: MilestoneOutcome;
  reachedOn?: string | null | undefined;
  version: number;
};
export type MilestoneEvidenceInput = {
  link?: string | null | undefined;
  text?: string | null | undefined;
};
export type LogMilestoneMutation$variables = {
  input: LogMilestoneInput;
};
export type LogMilestoneMutation$data = {
  readonly logMilestone: {
    readonly milestone: {
      readonly allowedActions: ReadonlyArray<MilestoneAction>;
      readonly approvals: ReadonlyArray<{
        readonly canDecide: boolean;
        readonly decidedAt: string | null | undefined;
        readonly decidedByName: string | null | undefined;
        readonly id: string;
        readonly verdict: ApprovalVerdict;
      }>;
      readonly evidence: ReadonlyArray<{
        readonly createdByName: string;
        readonly id: string;
        readonly link: string;
        readonly text: string;
      }>;
      readonly gateDecidedBy: string;
      readonly gateDecision: GateDecision | null | undefined;
      readonly id: string;
      readonly isLate: boolean;
      readonly outcome: MilestoneOutcome | null | undefined;
      readonly outcomeNote: string;
      readonly reachedOn: string | null | undefined;
      readonly status: MilestoneStatus;
      readonly version: number;
    };
  } | null | undefined;
};
export type LogMilestoneMutation = {
  response: LogMilestoneMutation$data;
  variables: LogMilestoneMutation$variables;
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
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "LogMilestonePayload",
    "kind": "LinkedField",
    "name": "logMilestone",
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
            "name": "version",
            "storageKey": null
          },
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
            "name": "reachedOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "outcome",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "outcomeNote",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "gateDecision",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "gateDecidedBy",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "MilestoneEvidence",
            "kind": "LinkedField",
            "name": "evidence",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "link",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "createdByName",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isLate",
            "storageKey": null
          },
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
                "name": "decidedAt",
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
    "name": "LogMilestoneMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LogMilestoneMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "964aaeec92e478f68132964343206e8f1800589be71eef9a15f6f27eb622afbe",
    "metadata": {},
    "name": "LogMilestoneMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "523dfcc99eb4aa3199a5927328b7311d";

export default node;
