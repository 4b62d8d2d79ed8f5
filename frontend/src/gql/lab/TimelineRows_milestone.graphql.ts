/**
 * @generated SignedSource<<44fbc4d94ce82aa7ec049fbf705cd445>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MilestoneAction = "APPROVE" | "COMMENT" | "DELETE" | "LOG" | "MOVE" | "REOPEN" | "SHARE" | "START" | "UPDATE" | "%future added value";
export type MilestoneOutcome = "CONFIRMED" | "INCONCLUSIVE" | "NEGATIVE" | "PIVOTED" | "%future added value";
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TimelineRows_milestone$data = {
  readonly allowedActions: ReadonlyArray<MilestoneAction>;
  readonly baselineOn: string | null | undefined;
  readonly dueOn: string | null | undefined;
  readonly gate: boolean;
  readonly id: string;
  readonly isLate: boolean;
  readonly outcome: MilestoneOutcome | null | undefined;
  readonly status: MilestoneStatus;
  readonly title: string;
  readonly " $fragmentType": "TimelineRows_milestone";
};
export type TimelineRows_milestone$key = {
  readonly " $data"?: TimelineRows_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineRows_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TimelineRows_milestone",
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
      "name": "outcome",
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
      "name": "gate",
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

(node as any).hash = "3e413b307816e3d0f0c3b115d0eb21b1";

export default node;
