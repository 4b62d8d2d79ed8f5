/**
 * @generated SignedSource<<b90d47f4b0f2f6ee839e21aa59261d3b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ShowcaseAction = "PUBLISH" | "UPDATE" | "WITHDRAW" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Showcase_engagement$data = {
  readonly id: string;
  readonly showcase: {
    readonly agreedOn: string | null | undefined;
    readonly id: string;
    readonly namesPartner: boolean;
    readonly publishedAt: string | null | undefined;
    readonly summaryEn: string;
    readonly summaryFr: string;
    readonly titleEn: string;
    readonly titleFr: string;
    readonly version: number;
  } | null | undefined;
  readonly showcaseActions: ReadonlyArray<ShowcaseAction>;
  readonly " $fragmentSpreads": FragmentRefs<"ShowcaseForm_engagement">;
  readonly " $fragmentType": "Showcase_engagement";
};
export type Showcase_engagement$key = {
  readonly " $data"?: Showcase_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Showcase_engagement">;
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
  "name": "Showcase_engagement",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "showcaseActions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ShowcaseEntry",
      "kind": "LinkedField",
      "name": "showcase",
      "plural": false,
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
          "name": "titleEn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "titleFr",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "summaryEn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "summaryFr",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "namesPartner",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "agreedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "publishedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ShowcaseForm_engagement"
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "35ad9cb83918755de70a1c5034dbe025";

export default node;
