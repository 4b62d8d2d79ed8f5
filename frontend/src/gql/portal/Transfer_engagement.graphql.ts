/**
 * @generated SignedSource<<8ef8b818e9fad2aa59c897015c4daa41>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ClientItemAction = "PERFORM" | "SIGN" | "%future added value";
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Transfer_engagement$data = {
  readonly checklist: {
    readonly id: string;
    readonly sections: ReadonlyArray<{
      readonly id: string;
      readonly items: ReadonlyArray<{
        readonly allowedActions: ReadonlyArray<ClientItemAction>;
        readonly id: string;
        readonly level: TransferLevel;
        readonly " $fragmentSpreads": FragmentRefs<"TransferItem_item">;
      }>;
      readonly title: string;
    }>;
    readonly total: number;
    readonly unaided: number;
  } | null | undefined;
  readonly " $fragmentType": "Transfer_engagement";
};
export type Transfer_engagement$key = {
  readonly " $data"?: Transfer_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Transfer_engagement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Transfer_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Checklist",
      "kind": "LinkedField",
      "name": "checklist",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unaided",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Section",
          "kind": "LinkedField",
          "name": "sections",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Item",
              "kind": "LinkedField",
              "name": "items",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "level",
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
                  "name": "TransferItem_item"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "ea0001abd8b4fca333876f96a16905d8";

export default node;
