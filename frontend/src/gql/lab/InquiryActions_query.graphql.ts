/**
 * @generated SignedSource<<a316c290a831b49c42f4d3be39198941>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InquiryActions_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"ConvertDialog_query">;
  readonly " $fragmentType": "InquiryActions_query";
};
export type InquiryActions_query$key = {
  readonly " $data"?: InquiryActions_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"InquiryActions_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "InquiryActions_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ConvertDialog_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "6f657db7ae5ae84612e22be14d23220a";

export default node;
