/**
 * @generated SignedSource<<3c5610f068c6c9881dcdd8d46d67b3d3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ExecutiveLinks_lab$data = {
  readonly timeZone: string;
  readonly " $fragmentType": "ExecutiveLinks_lab";
};
export type ExecutiveLinks_lab$key = {
  readonly " $data"?: ExecutiveLinks_lab$data;
  readonly " $fragmentSpreads": FragmentRefs<"ExecutiveLinks_lab">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ExecutiveLinks_lab",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    }
  ],
  "type": "Lab",
  "abstractKey": null
};

(node as any).hash = "dbcee5122c16393d70e3457f7c96def6";

export default node;
