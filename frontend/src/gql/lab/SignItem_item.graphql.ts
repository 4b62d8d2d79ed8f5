/**
 * @generated SignedSource<<d0b7e503d3e0895bbbe780a05a6788c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SignItem_item$data = {
  readonly capability: string;
  readonly evidence: ReadonlyArray<{
    readonly authorName: string;
  }>;
  readonly id: string;
  readonly level: TransferLevel;
  readonly performer: {
    readonly name: string;
  } | null | undefined;
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
    },
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
      "concreteType": "ClientPerson",
      "kind": "LinkedField",
      "name": "performer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Evidence",
      "kind": "LinkedField",
      "name": "evidence",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "authorName",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};

(node as any).hash = "18cdd8efa31a14216734c5d0d9c1b511";

export default node;
