/**
 * @generated SignedSource<<8aef7ef2b2a5e880e13e53d234e13218>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SignItem_item$data = {
  readonly capability: string;
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "SignItem_item";
};
export type SignItem_item$key = {
  readonly " $data"?: SignItem_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"SignItem_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SignItem_item",
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
      "name": "capability",
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "5dcaee87be04a0a96bc1536e9a9d64b9";

export default node;
