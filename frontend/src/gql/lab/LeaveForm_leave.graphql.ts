/**
 * @generated SignedSource<<01e0839e42e96179d9a7057e4bf9bfd4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DayPart = "AFTERNOON" | "FULL" | "MORNING" | "%future added value";
export type LeaveKind = "CONFERENCE" | "OTHER" | "PARENTAL" | "SICK" | "VACATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LeaveForm_leave$data = {
  readonly endsOn: string;
  readonly id: string;
  readonly kind: LeaveKind | null | undefined;
  readonly note: string | null | undefined;
  readonly part: DayPart;
  readonly startsOn: string;
  readonly version: number;
  readonly " $fragmentType": "LeaveForm_leave";
};
export type LeaveForm_leave$key = {
  readonly " $data"?: LeaveForm_leave$data;
  readonly " $fragmentSpreads": FragmentRefs<"LeaveForm_leave">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LeaveForm_leave",
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
      "name": "startsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "part",
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
      "name": "note",
      "storageKey": null
    }
  ],
  "type": "Leave",
  "abstractKey": null
};

(node as any).hash = "df35513dccaa4b7b13e8810b13006338";

export default node;
