/**
 * @generated SignedSource<<0f25c64a317c326581b13e211e2f0fbc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WaiveItem_item$data = {
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "WaiveItem_item";
};
export type WaiveItem_item$key = {
  readonly " $data"?: WaiveItem_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"WaiveItem_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WaiveItem_item",
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
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "cdcfd7fe7de9e82368461bc228ea0b7b";

export default node;
