/**
 * @generated SignedSource<<1a2c0946db5a97662085052be356897d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EvidenceForm_item$data = {
  readonly id: string;
  readonly " $fragmentType": "EvidenceForm_item";
};
export type EvidenceForm_item$key = {
  readonly " $data"?: EvidenceForm_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"EvidenceForm_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EvidenceForm_item",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "543b1bdd5752132f9b80ca219d8d9a85";

export default node;
