/**
 * @generated SignedSource<<1bfc485a9f3911f7f3e5df83c3f1d315>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PlaceStatus = "ABSENT" | "ATTENDED" | "CANCELLED" | "REGISTERED" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Attendance_event$data = {
  readonly registrations: ReadonlyArray<{
    readonly id: string;
    readonly isGuest: boolean;
    readonly name: string;
    readonly status: PlaceStatus;
  }>;
  readonly " $fragmentSpreads": FragmentRefs<"Counted_event">;
  readonly " $fragmentType": "Attendance_event";
};
export type Attendance_event$key = {
  readonly " $data"?: Attendance_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"Attendance_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Attendance_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Registration",
      "kind": "LinkedField",
      "name": "registrations",
      "plural": true,
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
          "name": "name",
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
          "name": "isGuest",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Counted_event"
    }
  ],
  "type": "ProgrammeEvent",
  "abstractKey": null
};

(node as any).hash = "872f3c8f69b50d0fe71c7f12b92c8072";

export default node;
