/**
 * @generated SignedSource<<48152f9d912430253b0800704830df6a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GateDecision = "GO" | "NO_GO" | "PIVOT" | "%future added value";
export type MilestoneAction = "APPROVE" | "COMMENT" | "DELETE" | "LOG" | "MOVE" | "REOPEN" | "SHARE" | "START" | "UPDATE" | "%future added value";
export type MilestoneOutcome = "CONFIRMED" | "INCONCLUSIVE" | "NEGATIVE" | "PIVOTED" | "%future added value";
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PlanTableRow_milestone$data = {
  readonly allowedActions: ReadonlyArray<MilestoneAction>;
  readonly baselineOn: string | null | undefined;
  readonly dueOn: string | null | undefined;
  readonly gate: boolean;
  readonly gateDecidedBy: string;
  readonly gateDecision: GateDecision | null | undefined;
  readonly id: string;
  readonly isLate: boolean;
  readonly outcome: MilestoneOutcome | null | undefined;
  readonly reachedOn: string | null | undefined;
  readonly slipDays: number | null | undefined;
  readonly status: MilestoneStatus;
  readonly title: string;
  readonly " $fragmentType": "PlanTableRow_milestone";
};
export type PlanTableRow_milestone$key = {
  readonly " $data"?: PlanTableRow_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanTableRow_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanTableRow_milestone",
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
      "name": "title",
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
      "name": "slipDays",
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
      "name": "gate",
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
      "name": "isLate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "5ce0b6e3c267a43c8bd6b79d7b8f8efe";

export default node;
