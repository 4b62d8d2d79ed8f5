/**
 * @generated SignedSource<<31876a4427c57883fb272a8cfa6198fe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MoveDialog_milestone$data = {
  readonly dueOn: string | null | undefined;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "MoveDialog_milestone";
};
export type MoveDialog_milestone$key = {
  readonly " $data"?: MoveDialog_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"MoveDialog_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MoveDialog_milestone",
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
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "0e67e3f55f41e73ac5e3239111f8b747";

export default node;
