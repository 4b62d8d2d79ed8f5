/**
 * @generated SignedSource<<73d05e2ca50e8177183db4a09fae0cc5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TimeFigures_sheet$data = {
  readonly weeks: ReadonlyArray<{
    readonly actualDays: number;
    readonly capacityDays: number;
    readonly plannedDays: number;
    readonly recorded: boolean;
    readonly weekStart: string;
  }>;
  readonly " $fragmentType": "TimeFigures_sheet";
};
export type TimeFigures_sheet$key = {
  readonly " $data"?: TimeFigures_sheet$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimeFigures_sheet">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TimeFigures_sheet",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "TimeFigures",
      "kind": "LinkedField",
      "name": "weeks",
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
          "name": "plannedDays",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "capacityDays",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "actualDays",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recorded",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "TimeSheet",
  "abstractKey": null
};

(node as any).hash = "5e90b17881ad69b958932818c2194546";

export default node;
