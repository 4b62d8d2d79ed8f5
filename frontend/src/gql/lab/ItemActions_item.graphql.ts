/**
 * @generated SignedSource<<0002c919aa55d5049ff4cc8fa367bfa4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ItemAction = "ADD_EVIDENCE" | "MOVE" | "SIGN" | "UNWAIVE" | "UPDATE" | "WAIVE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ItemActions_item$data = {
  readonly allowedActions: ReadonlyArray<ItemAction>;
  readonly capability: string;
  readonly " $fragmentType": "ItemActions_item";
};
export type ItemActions_item$key = {
  readonly " $data"?: ItemActions_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"ItemActions_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ItemActions_item",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "capability",
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
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "fc9d073b5aa40aa35bbb78639433c27a";

export default node;
