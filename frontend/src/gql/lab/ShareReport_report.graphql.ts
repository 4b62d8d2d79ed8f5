/**
 * @generated SignedSource<<d18f449e196a8e2069493777da4f73c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ShareReport_report$data = {
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "ShareReport_report";
};
export type ShareReport_report$key = {
  readonly " $data"?: ShareReport_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"ShareReport_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ShareReport_report",
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
    }
  ],
  "type": "ProgressReport",
  "abstractKey": null
};

(node as any).hash = "ef342badfcbff088c44f4ac68db8f738";

export default node;
