/**
 * @generated SignedSource<<0e6dc2515cfc8b78e5f2ead6a02ce944>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventAction = "ANNOUNCE" | "CANCEL" | "MARK" | "REGISTER" | "UPDATE" | "WITHDRAW" | "%future added value";
export type EventKind = "INTERNSHIP_FAIR" | "JOB_FAIR" | "OTHER" | "READING_GROUP" | "SYMPOSIUM" | "TEA_TALK" | "%future added value";
export type EventStatus = "ANNOUNCED" | "CANCELLED" | "DRAFT" | "%future added value";
export type PlaceStatus = "ABSENT" | "ATTENDED" | "CANCELLED" | "REGISTERED" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventsPage_event$data = {
  readonly allowedActions: ReadonlyArray<EventAction>;
  readonly description: string;
  readonly endsAt: string;
  readonly freePlaces: number | null | undefined;
  readonly id: string;
  readonly kind: EventKind;
  readonly link: string;
  readonly myPlace: PlaceStatus | null | undefined;
  readonly place: string;
  readonly startsAt: string;
  readonly status: EventStatus;
  readonly title: string;
  readonly " $fragmentType": "EventsPage_event";
};
export type EventsPage_event$key = {
  readonly " $data"?: EventsPage_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventsPage_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventsPage_event",
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
      "name": "kind",
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
      "name": "freePlaces",
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
    }
  ],
  "type": "ProgrammeEvent",
  "abstractKey": null
};

(node as any).hash = "bdfa8b8a398da45f865be399ff3e6d8d";

export default node;
