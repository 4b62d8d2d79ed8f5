/**
 * @generated SignedSource<<049a49cc02b6771bc3f766b5957ca0d2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SectionAction = "ADD_ITEM" | "MOVE" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ChecklistSection_section$data = {
  readonly allowedActions: ReadonlyArray<SectionAction>;
  readonly id: string;
  readonly items: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"ItemRow_item">;
  }>;
  readonly title: string;
  readonly total: number;
  readonly unaided: number;
  readonly version: number;
  readonly " $fragmentType": "ChecklistSection_section";
};
export type ChecklistSection_section$key = {
  readonly " $data"?: ChecklistSection_section$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChecklistSection_section">;
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
  "name": "ChecklistSection_section",
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
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "allowedActions",
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "ItemRow_item"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Section",
  "abstractKey": null
};
})();

(node as any).hash = "118dca98e7850c816a037b222005b25a";

export default node;
