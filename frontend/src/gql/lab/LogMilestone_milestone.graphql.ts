/**
 * @generated SignedSource<<64094ae6e1a8448f191ea6e1047a5c68>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LogMilestone_milestone$data = {
  readonly gate: boolean;
  readonly id: string;
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
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "66d537db65441b56e4a37fe3e88754fa";

export default node;
