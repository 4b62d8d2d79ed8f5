/**
 * @generated SignedSource<<9424abaa5847f7d7b63330e0ade8d334>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HeldReview_round$data = {
  readonly id: string;
  readonly respondBy: string | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "HeldReview_round";
};
export type HeldReview_round$key = {
  readonly " $data"?: HeldReview_round$data;
  readonly " $fragmentSpreads": FragmentRefs<"HeldReview_round">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HeldReview_round",
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
      "name": "respondBy",
      "storageKey": null
    }
  ],
  "type": "ReviewRound",
  "abstractKey": null
};

(node as any).hash = "1ca59e4077b8e0623c0484cab5f8fc17";

export default node;
