/**
 * @generated SignedSource<<90c6e9287c1f7df0a87365b06f067fdf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReopenMilestone_milestone$data = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "ReopenMilestone_milestone";
};
export type ReopenMilestone_milestone$key = {
  readonly " $data"?: ReopenMilestone_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReopenMilestone_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReopenMilestone_milestone",
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
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "de108a4c18638d4ef729e251ca4db2bc";

export default node;
