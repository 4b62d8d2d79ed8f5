/**
 * @generated SignedSource<<61a21f53f32e13227ab0e549c5a919d1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "LAB" | "PARTNERS" | "PUBLIC" | "%future added value";
export type EventKind = "INTERNSHIP_FAIR" | "JOB_FAIR" | "OTHER" | "READING_GROUP" | "SYMPOSIUM" | "TEA_TALK" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventForm_event$data = {
  readonly audience: Audience;
  readonly capacity: number | null | undefined;
  readonly description: string;
  readonly endsAt: string;
  readonly id: string;
  readonly internalNote: string;
  readonly kind: EventKind;
  readonly link: string;
  readonly place: string;
  readonly startsAt: string;
  readonly titleEn: string;
  readonly titleFr: string;
  readonly version: number;
  readonly " $fragmentType": "EventForm_event";
};
export type EventForm_event$key = {
  readonly " $data"?: EventForm_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventForm_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventForm_event",
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
      "name": "description",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "place",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "link",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "audience",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "capacity",
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
  "type": "ProgrammeEvent",
  "abstractKey": null
};

(node as any).hash = "4e484d5c365c83cdcc8b6ca40dafb56b";

export default node;
