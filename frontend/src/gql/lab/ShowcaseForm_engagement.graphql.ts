/**
 * @generated SignedSource<<a1ecefddc0d8ba6785883122d8d654b2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ShowcaseForm_engagement$data = {
  readonly id: string;
  readonly showcase: {
    readonly agreedOn: string | null | undefined;
    readonly namesPartner: boolean;
    readonly summaryEn: string;
    readonly summaryFr: string;
    readonly titleEn: string;
    readonly titleFr: string;
    readonly version: number;
  } | null | undefined;
  readonly title: string;
  readonly " $fragmentType": "ShowcaseForm_engagement";
};
export type ShowcaseForm_engagement$key = {
  readonly " $data"?: ShowcaseForm_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"ShowcaseForm_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ShowcaseForm_engagement",
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
      "name": "title",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "b18f87a08c42e792b477cd673c284931";

export default node;
