/**
 * @generated SignedSource<<30f08c40556a68439df29f8d2fa0eb37>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type InquiryAction = "ACCEPT" | "CONVERT" | "DECLINE" | "DISCARD" | "ERASE" | "RELEASE" | "REOPEN" | "TAKE" | "%future added value";
export type Wanted = "COLLABORATION" | "INTERVENTION" | "UNSURE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type InquiryActions_inquiry$data = {
  readonly allowedActions: ReadonlyArray<InquiryAction>;
  readonly id: string;
  readonly organization: {
    readonly id: string;
  } | null | undefined;
  readonly organizationName: string;
  readonly owner: {
    readonly id: string;
  } | null | undefined;
  readonly version: number;
  readonly wanted: Wanted;
  readonly " $fragmentType": "InquiryActions_inquiry";
};
export type InquiryActions_inquiry$key = {
  readonly " $data"?: InquiryActions_inquiry$data;
  readonly " $fragmentSpreads": FragmentRefs<"InquiryActions_inquiry">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "InquiryActions_inquiry",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "organizationName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "wanted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "owner",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organization",
      "kind": "LinkedField",
      "name": "organization",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Inquiry",
  "abstractKey": null
};
})();

(node as any).hash = "efed9240f3961e9eca8a1b272ca3154a";

export default node;
