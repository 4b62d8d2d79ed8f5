/**
 * @generated SignedSource<<756e1bba1ebbf67a5ac1c77f121504af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TransferLevel = "ASSISTED" | "DEMONSTRATED" | "NOT_STARTED" | "UNAIDED" | "WAIVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SignItem_item$data = {
  readonly capability: string;
  readonly evidence: ReadonlyArray<{
    readonly authorName: string;
  }>;
  readonly id: string;
  readonly level: TransferLevel;
  readonly performerName: string | null | undefined;
  readonly performers: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly version: number;
  readonly " $fragmentType": "SignItem_item";
};
export type SignItem_item$key = {
  readonly " $data"?: SignItem_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"SignItem_item">;
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
  "name": "SignItem_item",
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
      "name": "capability",
      "storageKey": null
    },
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
      "name": "performerName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Evidence",
      "kind": "LinkedField",
      "name": "evidence",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "authorName",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ClientPerson",
      "kind": "LinkedField",
      "name": "performers",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Item",
  "abstractKey": null
};
})();

(node as any).hash = "580d09cbba61ae632cefa8ab4aeb39d0";

export default node;
