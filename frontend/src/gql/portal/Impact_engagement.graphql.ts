/**
 * @generated SignedSource<<4ec937d9288d537c2af96ba96fb477d1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EnquiryUse = "ABANDONED" | "IN_USE" | "NOT_YET" | "PARTLY" | "UNREACHED" | "%future added value";
export type OutcomeKind = "FOLLOW_ON" | "HIRE" | "PRODUCT" | "PUBLICATION" | "SOFTWARE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Impact_engagement$data = {
  readonly impactEnquiries: ReadonlyArray<{
    readonly canAnswer: boolean;
    readonly changed: string;
    readonly dueOn: string;
    readonly id: string;
    readonly respondent: string;
    readonly use: EnquiryUse | null | undefined;
    readonly value: string;
    readonly version: number;
  }>;
  readonly outcomes: ReadonlyArray<{
    readonly authors: string;
    readonly doi: string;
    readonly happenedOn: string | null | undefined;
    readonly id: string;
    readonly kind: OutcomeKind;
    readonly title: string;
    readonly url: string;
    readonly venue: string;
  }>;
  readonly " $fragmentType": "Impact_engagement";
};
export type Impact_engagement$key = {
  readonly " $data"?: Impact_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Impact_engagement">;
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
  "name": "Impact_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Outcome",
      "kind": "LinkedField",
      "name": "outcomes",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
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
          "name": "authors",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "venue",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "doi",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "url",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "happenedOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ImpactEnquiry",
      "kind": "LinkedField",
      "name": "impactEnquiries",
      "plural": true,
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
          "name": "canAnswer",
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

(node as any).hash = "0c77cfcd3a3f9e93b2d03a14012f641c";

export default node;
