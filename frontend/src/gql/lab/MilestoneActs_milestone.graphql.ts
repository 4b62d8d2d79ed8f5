/**
 * @generated SignedSource<<6f57c31ae6a1b57b9798edb0343eac55>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MilestoneAction = "APPROVE" | "COMMENT" | "DELETE" | "LOG" | "MOVE" | "REOPEN" | "SHARE" | "START" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MilestoneActs_milestone$data = {
  readonly allowedActions: ReadonlyArray<MilestoneAction>;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "MilestoneActs_milestone";
};
export type MilestoneActs_milestone$key = {
  readonly " $data"?: MilestoneActs_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"MilestoneActs_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MilestoneActs_milestone",
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
      "name": "version",
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
      "name": "allowedActions",
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "986513a3c4d52e3686e1d2c02725fe96";

export default node;
