/**
 * @generated SignedSource<<7246504075c0766c5a7afc314de62908>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OutcomeKind = "FOLLOW_ON" | "HIRE" | "PRODUCT" | "PUBLICATION" | "SOFTWARE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OutcomeForm_outcome$data = {
  readonly authors: string;
  readonly doi: string;
  readonly happenedOn: string | null | undefined;
  readonly id: string;
  readonly internalNote: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly url: string;
  readonly venue: string;
  readonly version: number;
  readonly " $fragmentType": "OutcomeForm_outcome";
};
export type OutcomeForm_outcome$key = {
  readonly " $data"?: OutcomeForm_outcome$data;
  readonly " $fragmentSpreads": FragmentRefs<"OutcomeForm_outcome">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OutcomeForm_outcome",
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
      "name": "version",
      "storageKey": null
    },
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "internalNote",
      "storageKey": null
    }
  ],
  "type": "Outcome",
  "abstractKey": null
};

(node as any).hash = "0496c86febcea01033a6a0bac3566b00";

export default node;
