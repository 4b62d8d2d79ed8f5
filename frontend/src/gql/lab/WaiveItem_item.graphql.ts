/**
 * @generated SignedSource<<21e15bbefaf32079667dbb23fe29eb19>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WaiveItem_item$data = {
  readonly id: string;
  readonly signOffs: ReadonlyArray<{
    readonly level: TransferLevel;
    readonly signedAt: string;
    readonly witnessName: string;
  }>;
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SignOff",
      "kind": "LinkedField",
      "name": "signOffs",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "level",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "witnessName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "signedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "369a2629ec522883e7ec3528f527e39f";

export default node;
