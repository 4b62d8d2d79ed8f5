/**
 * @generated SignedSource<<047b7facd6e63e4587216576b349d6c6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EnquiryUse = "ABANDONED" | "IN_USE" | "NOT_YET" | "PARTLY" | "UNREACHED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EnquiryForm_enquiry$data = {
  readonly changed: string;
  readonly id: string;
  readonly internalNote: string;
  readonly respondent: string;
  readonly use: EnquiryUse | null | undefined;
  readonly value: string;
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
      "name": "use",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "changed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "value",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "respondent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "internalNote",
      "storageKey": null
    }
  ],
  "type": "ImpactEnquiry",
  "abstractKey": null
};

(node as any).hash = "e02c3a3eb5496702e4a1f27169024b37";

export default node;
