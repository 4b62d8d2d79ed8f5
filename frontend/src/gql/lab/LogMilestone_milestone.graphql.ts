/**
 * @generated SignedSource<<7b391e07520d05961739cc369e129346>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GateDecision = "GO" | "NO_GO" | "PIVOT" | "%future added value";
export type MilestoneOutcome = "CONFIRMED" | "INCONCLUSIVE" | "NEGATIVE" | "PIVOTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LogMilestone_milestone$data = {
  readonly dueOn: string | null | undefined;
  readonly gate: boolean;
  readonly gateDecidedBy: string;
  readonly gateDecision: GateDecision | null | undefined;
  readonly id: string;
  readonly outcome: MilestoneOutcome | null | undefined;
  readonly outcomeNote: string;
  readonly reachedOn: string | null | undefined;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "LogMilestone_milestone";
};
export type LogMilestone_milestone$key = {
  readonly " $data"?: LogMilestone_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"LogMilestone_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LogMilestone_milestone",
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
      "name": "version",
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
      "name": "dueOn",
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
      "name": "reachedOn",
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
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "a2abc2a51637685f523fa63f6a2cff01";

export default node;
