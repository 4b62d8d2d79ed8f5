/**
 * @generated SignedSource<<9a4f9ec3ce40240ba843ab094ed274b7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Counted_event$data = {
  readonly countedLab: number | null | undefined;
  readonly countedOthers: number | null | undefined;
  readonly countedPartners: number | null | undefined;
  readonly id: string;
  readonly version: number;
  readonly " $fragmentType": "Counted_event";
};
export type Counted_event$key = {
  readonly " $data"?: Counted_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"Counted_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Counted_event",
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
      "name": "countedLab",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "countedPartners",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "countedOthers",
      "storageKey": null
    }
  ],
  "type": "ProgrammeEvent",
  "abstractKey": null
};

(node as any).hash = "7f9e398e940c27c5dd47df969fae8dfa";

export default node;
