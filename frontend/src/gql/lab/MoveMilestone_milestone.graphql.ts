/**
 * @generated SignedSource<<cdb164a95b6d1baff80e73d2312e3981>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MoveMilestone_milestone$data = {
  readonly dueOn: string | null | undefined;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "MoveMilestone_milestone";
};
export type MoveMilestone_milestone$key = {
  readonly " $data"?: MoveMilestone_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"MoveMilestone_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MoveMilestone_milestone",
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
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "0d044c4adb63868de06a23afb43d7f30";

export default node;
