/**
 * @generated SignedSource<<e8e829ee7ae62f6432720d6ebdc7666d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssessCapability_engagement$data = {
  readonly id: string;
  readonly " $fragmentType": "AssessCapability_engagement";
};
export type AssessCapability_engagement$key = {
  readonly " $data"?: AssessCapability_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssessCapability_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssessCapability_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "9e4fc9ed34eb5a87598a8c6002b817c7";

export default node;
