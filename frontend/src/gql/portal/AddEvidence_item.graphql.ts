/**
 * @generated SignedSource<<7734edfba03a27be8c83c4b03ca3c5f5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AddEvidence_item$data = {
  readonly capability: string;
  readonly id: string;
  readonly " $fragmentType": "AddEvidence_item";
};
export type AddEvidence_item$key = {
  readonly " $data"?: AddEvidence_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"AddEvidence_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AddEvidence_item",
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
      "name": "capability",
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "dd905c615737b85f2ae014e622dd39e6";

export default node;
