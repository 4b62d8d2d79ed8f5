/**
 * @generated SignedSource<<04931bf250ed0e64a2e320bf18f1607d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type InquiryAction = "ACCEPT" | "CONVERT" | "DECLINE" | "DISCARD" | "ERASE" | "RELEASE" | "REOPEN" | "TAKE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type HeldInquiries_query$data = {
  readonly held: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly allowedActions: ReadonlyArray<InquiryAction>;
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"BoardCard_inquiry">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "HeldInquiries_query";
};
export type HeldInquiries_query$key = {
  readonly " $data"?: HeldInquiries_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"HeldInquiries_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HeldInquiries_query",
  "selections": [
    {
      "alias": "held",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        },
        {
          "kind": "Literal",
          "name": "held",
          "value": true
        }
      ],
      "concreteType": "InquiryConnection",
      "kind": "LinkedField",
      "name": "inquiries",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "InquiryEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Inquiry",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
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
                  "name": "allowedActions",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "BoardCard_inquiry"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "inquiries(first:50,held:true)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "faf54f9a7ac90764d29622ed2a2bd2bf";

export default node;
