/**
 * @generated SignedSource<<7e899922e30e580e926d96b43be0e265>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EnquiryForm_enquiry$data = {
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "EnquiryForm_enquiry";
};
export type EnquiryForm_enquiry$key = {
  readonly " $data"?: EnquiryForm_enquiry$data;
  readonly " $fragmentSpreads": FragmentRefs<"EnquiryForm_enquiry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EnquiryForm_enquiry",
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
  "type": "ImpactEnquiry",
  "abstractKey": null
};

(node as any).hash = "b6d2529e6db471c3d458dafdbc11c306";

export default node;
