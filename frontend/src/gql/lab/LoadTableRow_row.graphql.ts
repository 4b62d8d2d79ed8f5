/**
 * @generated SignedSource<<3caeef35675c34d4d1ef48e08fac124c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AllocationAction = "DELETE" | "UPDATE" | "%future added value";
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LoadTableRow_row$data = {
  readonly allocations: ReadonlyArray<{
    readonly allowedActions: ReadonlyArray<AllocationAction>;
    readonly endsOn: string;
    readonly engagement: {
      readonly id: string;
      readonly title: string;
    };
    readonly fte: number;
    readonly id: string;
    readonly note: string;
    readonly startsOn: string;
    readonly status: AllocationStatus;
    readonly version: number;
  }>;
  readonly cells: ReadonlyArray<{
    readonly capacityHours: number;
    readonly confirmedHours: number;
    readonly holidayHours: number;
    readonly leaveHours: number;
    readonly tentativeHours: number;
    readonly weekStart: string;
  }>;
  readonly person: {
    readonly id: string;
    readonly name: string;
  };
  readonly " $fragmentType": "LoadTableRow_row";
};
export type LoadTableRow_row$key = {
  readonly " $data"?: LoadTableRow_row$data;
  readonly " $fragmentSpreads": FragmentRefs<"LoadTableRow_row">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LoadTableRow_row",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LoadCell",
      "kind": "LinkedField",
      "name": "cells",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "weekStart",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "capacityHours",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "confirmedHours",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "tentativeHours",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leaveHours",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "holidayHours",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Allocation",
      "kind": "LinkedField",
      "name": "allocations",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "fte",
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
          "name": "note",
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
          "concreteType": "Engagement",
          "kind": "LinkedField",
          "name": "engagement",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "LoadRow",
  "abstractKey": null
};
})();

(node as any).hash = "6e28b3383349219e4b9dabb766ff0c2d";

export default node;
