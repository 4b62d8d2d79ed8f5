/**
 * @generated SignedSource<<87c9dcf9ec467bd22b39321153932424>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "LAB" | "PARTNERS" | "PUBLIC" | "%future added value";
export type EventAction = "ANNOUNCE" | "CANCEL" | "MARK" | "REGISTER" | "UPDATE" | "WITHDRAW" | "%future added value";
export type EventKind = "INTERNSHIP_FAIR" | "JOB_FAIR" | "OTHER" | "READING_GROUP" | "SYMPOSIUM" | "TEA_TALK" | "%future added value";
export type EventStatus = "ANNOUNCED" | "CANCELLED" | "DRAFT" | "%future added value";
export type PlaceStatus = "ABSENT" | "ATTENDED" | "CANCELLED" | "REGISTERED" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventRow_event$data = {
  readonly allowedActions: ReadonlyArray<EventAction>;
  readonly attended: number;
  readonly audience: Audience;
  readonly capacity: number | null | undefined;
  readonly description: string;
  readonly endsAt: string;
  readonly freePlaces: number | null | undefined;
  readonly id: string;
  readonly internalNote: string;
  readonly isIllustrative: boolean;
  readonly kind: EventKind;
  readonly link: string;
  readonly myPlace: PlaceStatus | null | undefined;
  readonly place: string;
  readonly startsAt: string;
  readonly status: EventStatus;
  readonly taken: number;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"Attendance_event" | "EventForm_event">;
  readonly " $fragmentType": "EventRow_event";
};
export type EventRow_event$key = {
  readonly " $data"?: EventRow_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventRow_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventRow_event",
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
      "name": "audience",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
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
      "name": "capacity",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "freePlaces",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "taken",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "attended",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "myPlace",
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
      "kind": "ScalarField",
      "name": "internalNote",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isIllustrative",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventForm_event"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Attendance_event"
    }
  ],
  "type": "ProgrammeEvent",
  "abstractKey": null
};

(node as any).hash = "b3d67eb575215ef1cf58201b29ba3fe1";

export default node;
