/**
 * @generated SignedSource<<35c0c1b549d6cd4cdd6dca66f6254e24>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MilestoneStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "IN_PROGRESS" | "PLANNED" | "SUBMITTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type NextMilestone_milestone$data = {
  readonly dueOn: string | null | undefined;
  readonly isLate: boolean;
  readonly status: MilestoneStatus;
  readonly title: string;
  readonly " $fragmentType": "NextMilestone_milestone";
};
export type NextMilestone_milestone$key = {
  readonly " $data"?: NextMilestone_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"NextMilestone_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NextMilestone_milestone",
  "selections": [
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
      "name": "isLate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "3dcb1b372527896f31ced3f41b13eb32";

export default node;
