/**
 * @generated SignedSource<<d659215ba135bf399a421d48361a6c1d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HeldRow_round$data = {
  readonly deliverableVersion: {
    readonly deliverable: {
      readonly title: string;
    };
    readonly number: number;
  };
  readonly id: string;
  readonly onHold: boolean;
  readonly " $fragmentType": "HeldRow_round";
};
export type HeldRow_round$key = {
  readonly " $data"?: HeldRow_round$data;
  readonly " $fragmentSpreads": FragmentRefs<"HeldRow_round">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HeldRow_round",
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
      "name": "onHold",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "DeliverableVersion",
      "kind": "LinkedField",
      "name": "deliverableVersion",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Deliverable",
          "kind": "LinkedField",
          "name": "deliverable",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ReviewRound",
  "abstractKey": null
};

(node as any).hash = "f7290e3553f80e1e5b1379232bbc56bf";

export default node;
