/**
 * @generated SignedSource<<262af26ae315ff6744eac6e969dad903>>
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
  readonly dueOn: string;
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

(node as any).hash = "7ffcdf33283c10c6f7bf15ade645eee3";

export default node;
