/**
 * @generated SignedSource<<284b30cc94ddd40addb865cd65b8ae91>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AllocationStatus = "CONFIRMED" | "TENTATIVE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type WeekLoad_week$data = {
  readonly allocatedHours: number;
  readonly allocations: ReadonlyArray<{
    readonly engagement: {
      readonly id: string;
      readonly title: string;
    };
    readonly hours: number;
    readonly status: AllocationStatus;
  }>;
  readonly capacityHours: number;
  readonly " $fragmentType": "WeekLoad_week";
};
export type WeekLoad_week$key = {
  readonly " $data"?: WeekLoad_week$data;
  readonly " $fragmentSpreads": FragmentRefs<"WeekLoad_week">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WeekLoad_week",
  "selections": [
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
      "name": "allocatedHours",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "WeekAllocation",
      "kind": "LinkedField",
      "name": "allocations",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hours",
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
          "concreteType": "Engagement",
          "kind": "LinkedField",
          "name": "engagement",
          "plural": false,
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
  "type": "MyWeek",
  "abstractKey": null
};

(node as any).hash = "2b55ebd713862f594113e78b0d65239d";

export default node;
