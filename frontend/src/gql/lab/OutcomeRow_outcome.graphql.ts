/**
 * @generated SignedSource<<852d1e8aec46e5f8b008eb6ae6c8af3a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type OutcomeAction = "DELETE" | "SHARE" | "UPDATE" | "%future added value";
export type OutcomeKind = "FOLLOW_ON" | "HIRE" | "PRODUCT" | "PUBLICATION" | "SOFTWARE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OutcomeRow_outcome$data = {
  readonly allowedActions: ReadonlyArray<OutcomeAction>;
  readonly authors: string;
  readonly disclosure: Disclosure;
  readonly doi: string;
  readonly happenedOn: string | null | undefined;
  readonly id: string;
  readonly internalNote: string;
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly url: string;
  readonly venue: string;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"OutcomeForm_outcome">;
  readonly " $fragmentType": "OutcomeRow_outcome";
};
export type OutcomeRow_outcome$key = {
  readonly " $data"?: OutcomeRow_outcome$data;
  readonly " $fragmentSpreads": FragmentRefs<"OutcomeRow_outcome">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OutcomeRow_outcome",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "disclosure",
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
      "name": "OutcomeForm_outcome"
    }
  ],
  "type": "Outcome",
  "abstractKey": null
};

(node as any).hash = "8ab3bac5b3ca31b37490c0adeac3cf9f";

export default node;
