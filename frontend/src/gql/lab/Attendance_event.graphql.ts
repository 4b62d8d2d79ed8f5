/**
 * @generated SignedSource<<27d585e5f494284d905032aa5f0260e9>>
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
    }
  ],
  "type": "ProgrammeEvent",
  "abstractKey": null
};

(node as any).hash = "1a0fe4f8e4adbec5806b79d7b78003d2";

export default node;
