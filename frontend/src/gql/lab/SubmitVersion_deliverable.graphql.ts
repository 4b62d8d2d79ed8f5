/**
 * @generated SignedSource<<269e0d1ba06b08aa5b57f2796aa9b86e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SubmitVersion_deliverable$data = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "SubmitVersion_deliverable";
};
export type SubmitVersion_deliverable$key = {
  readonly " $data"?: SubmitVersion_deliverable$data;
  readonly " $fragmentSpreads": FragmentRefs<"SubmitVersion_deliverable">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SubmitVersion_deliverable",
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
      "name": "title",
      "storageKey": null
    }
  ],
  "type": "Deliverable",
  "abstractKey": null
};

(node as any).hash = "5ca95e4f5704d2ed6d3bfe4315771227";

export default node;
