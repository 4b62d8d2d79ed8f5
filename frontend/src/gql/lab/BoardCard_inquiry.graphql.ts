/**
 * @generated SignedSource<<94b4c8a59bb61a79897cce850c878263>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Wanted = "COLLABORATION" | "INTERVENTION" | "UNSURE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type BoardCard_inquiry$data = {
  readonly createdAt: string;
  readonly id: string;
  readonly need: string;
  readonly organizationName: string;
  readonly owner: {
    readonly name: string;
  } | null | undefined;
  readonly wanted: Wanted;
  readonly " $fragmentSpreads": FragmentRefs<"InquiryActions_inquiry">;
  readonly " $fragmentType": "BoardCard_inquiry";
};
export type BoardCard_inquiry$key = {
  readonly " $data"?: BoardCard_inquiry$data;
  readonly " $fragmentSpreads": FragmentRefs<"BoardCard_inquiry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "BoardCard_inquiry",
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
      "name": "organizationName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "need",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "wanted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "owner",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "InquiryActions_inquiry"
    }
  ],
  "type": "Inquiry",
  "abstractKey": null
};

(node as any).hash = "145c4a01ac0f88fbc18a287a05c21af7";

export default node;
