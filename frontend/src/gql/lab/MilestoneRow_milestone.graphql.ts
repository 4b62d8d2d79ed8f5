/**
 * @generated SignedSource<<7739b10d5e09393333c680466812a041>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type GateDecision = "GO" | "NO_GO" | "PIVOT" | "%future added value";
export type MilestoneAction = "APPROVE" | "COMMENT" | "DELETE" | "LOG" | "MOVE" | "REOPEN" | "SHARE" | "START" | "UPDATE" | "%future added value";
export type MilestoneOutcome = "CONFIRMED" | "INCONCLUSIVE" | "NEGATIVE" | "PIVOTED" | "%future added value";
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MilestoneRow_milestone$data = {
  readonly allowedActions: ReadonlyArray<MilestoneAction>;
  readonly baselineOn: string | null | undefined;
  readonly disclosure: Disclosure;
  readonly dueOn: string | null | undefined;
  readonly gate: boolean;
  readonly gateDecidedBy: string;
  readonly gateDecision: GateDecision | null | undefined;
  readonly id: string;
  readonly internalNote: string;
  readonly isLate: boolean;
  readonly outcome: MilestoneOutcome | null | undefined;
  readonly outcomeNote: string;
  readonly reachedOn: string | null | undefined;
  readonly slipDays: number | null | undefined;
  readonly stage: {
    readonly title: string;
  } | null | undefined;
  readonly status: MilestoneStatus;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"Approvals_milestone" | "EditMilestone_milestone" | "LogMilestone_milestone" | "MilestoneActs_milestone" | "MilestoneEvidence_milestone" | "ReopenMilestone_milestone" | "Slips_milestone">;
  readonly " $fragmentType": "MilestoneRow_milestone";
};
export type MilestoneRow_milestone$key = {
  readonly " $data"?: MilestoneRow_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"MilestoneRow_milestone">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MilestoneRow_milestone",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
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
      "name": "dueOn",
      "storageKey": null
    },
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
      "name": "internalNote",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "gate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Stage",
      "kind": "LinkedField",
      "name": "stage",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
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
      "kind": "ScalarField",
      "name": "disclosure",
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
      "name": "slipDays",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "LogMilestone_milestone"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ReopenMilestone_milestone"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Approvals_milestone"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Slips_milestone"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MilestoneEvidence_milestone"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MilestoneActs_milestone"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditMilestone_milestone"
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};
})();

(node as any).hash = "775482a3fda80b6c66006a73a7b2842c";

export default node;
