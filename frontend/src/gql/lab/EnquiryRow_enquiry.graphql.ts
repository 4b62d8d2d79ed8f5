/**
 * @generated SignedSource<<02e6b7cc2ad936f6350eecc5bc268e99>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EnquiryUse = "ABANDONED" | "IN_USE" | "NOT_YET" | "PARTLY" | "UNREACHED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EnquiryRow_enquiry$data = {
  readonly answeredAt: string | null | undefined;
  readonly canAnswer: boolean;
  readonly changed: string;
  readonly dueOn: string;
  readonly id: string;
  readonly internalNote: string;
  readonly respondent: string;
  readonly use: EnquiryUse | null | undefined;
  readonly value: string;
  readonly " $fragmentSpreads": FragmentRefs<"EnquiryForm_enquiry">;
  readonly " $fragmentType": "EnquiryRow_enquiry";
};
export type EnquiryRow_enquiry$key = {
  readonly " $data"?: EnquiryRow_enquiry$data;
  readonly " $fragmentSpreads": FragmentRefs<"EnquiryRow_enquiry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EnquiryRow_enquiry",
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
      "name": "dueOn",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "answeredAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canAnswer",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EnquiryForm_enquiry"
    }
  ],
  "type": "ImpactEnquiry",
  "abstractKey": null
};

(node as any).hash = "0be162839f873e223f9fd8db1151d95f";

export default node;
