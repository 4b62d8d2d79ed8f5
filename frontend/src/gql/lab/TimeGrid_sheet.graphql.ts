/**
 * @generated SignedSource<<ea9be6ab5cd13d51214c4a34ed7f9600>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type HalfDay = "AFTERNOON" | "MORNING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TimeGrid_sheet$data = {
  readonly canRecord: boolean;
  readonly halfDays: ReadonlyArray<{
    readonly day: string;
    readonly hidden: boolean;
    readonly holiday: boolean;
    readonly lastWeek: string | null | undefined;
    readonly leave: boolean;
    readonly part: HalfDay;
    readonly recorded: string | null | undefined;
    readonly suggested: string | null | undefined;
  }>;
  readonly rows: ReadonlyArray<{
    readonly engagement: {
      readonly id: string;
      readonly title: string;
    };
    readonly plannedDays: number;
  }>;
  readonly version: number;
  readonly weekStart: string;
  readonly " $fragmentType": "TimeGrid_sheet";
};
export type TimeGrid_sheet$key = {
  readonly " $data"?: TimeGrid_sheet$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimeGrid_sheet">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TimeGrid_sheet",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canRecord",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "TimeRow",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "plannedDays",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "TimeHalfDay",
      "kind": "LinkedField",
      "name": "halfDays",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "day",
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
          "name": "holiday",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leave",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hidden",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recorded",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "suggested",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "lastWeek",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "TimeSheet",
  "abstractKey": null
};

(node as any).hash = "3ac57f7889edce51d11eed4192f999e7";

export default node;
