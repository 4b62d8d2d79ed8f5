/**
 * @generated SignedSource<<b28ba52f2dc6e161b6142ba6d67c6030>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OpenReview_version$data = {
  readonly id: string;
  readonly " $fragmentType": "OpenReview_version";
};
export type OpenReview_version$key = {
  readonly " $data"?: OpenReview_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpenReview_version">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OpenReview_version",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "DeliverableVersion",
  "abstractKey": null
};

(node as any).hash = "f9ca2c5224226fa5173ed3e662134c75";

export default node;
