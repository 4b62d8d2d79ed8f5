/**
 * @generated SignedSource<<ac565ab78288570be536dc1867456cc2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EnquiryForm_enquiry$data = {
  readonly dueOn: string;
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    }
  ],
  "type": "ImpactEnquiry",
  "abstractKey": null
};

(node as any).hash = "a95a5534c18aae7bd7b2fbe4bd3e0dc0";

export default node;
