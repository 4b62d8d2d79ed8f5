/**
 * @generated SignedSource<<0b6ab25b85db1708f02b78651cc9fbd8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TargetDialog_row$data = {
  readonly person: {
    readonly id: string;
    readonly name: string;
  };
  readonly target: {
    readonly high: number;
    readonly low: number;
    readonly version: number;
  } | null | undefined;
  readonly " $fragmentType": "TargetDialog_row";
};
export type TargetDialog_row$key = {
  readonly " $data"?: TargetDialog_row$data;
  readonly " $fragmentSpreads": FragmentRefs<"TargetDialog_row">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TargetDialog_row",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
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
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LoadTarget",
      "kind": "LinkedField",
      "name": "target",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "low",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "high",
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
      "storageKey": null
    }
  ],
  "type": "LoadGridRow",
  "abstractKey": null
};

(node as any).hash = "5a931bb6e02f27ab9f2a5e75286de1fc";

export default node;
