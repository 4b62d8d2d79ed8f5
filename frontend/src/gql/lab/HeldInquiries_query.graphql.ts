/**
 * @generated SignedSource<<49784dac06bc2583fb220a1029e847ee>>
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

import HeldInquiriesPaginationQuery_graphql from './HeldInquiriesPaginationQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "held"
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": 50,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": HeldInquiriesPaginationQuery_graphql
    }
  },
  "name": "HeldInquiries_query",
  "selections": [
    {
      "alias": "held",
      "args": null,
      "concreteType": "InquiryConnection",
      "kind": "LinkedField",
      "name": "__HeldInquiries_held_connection",
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
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "b205b412a2a697e84ea4176d206a1232";

export default node;
