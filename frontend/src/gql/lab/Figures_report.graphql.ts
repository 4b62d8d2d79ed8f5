/**
 * @generated SignedSource<<ae8d9a74af4b411ed2388b5904516da6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FigureKey = "DATES_MOVED" | "DECISIONS" | "ITEMS_SIGNED" | "LOG_ENTRIES" | "MILESTONES_REACHED" | "VERSIONS" | "WAITING_DAYS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Figures_report$data = {
  readonly figures: ReadonlyArray<{
    readonly key: FigureKey;
    readonly records: ReadonlyArray<{
      readonly at: string;
      readonly id: string;
      readonly label: string;
      readonly path: string;
      readonly row: string | null | undefined;
    }>;
    readonly value: number;
  }>;
  readonly " $fragmentType": "Figures_report";
};
export type Figures_report$key = {
  readonly " $data"?: Figures_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"Figures_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Figures_report",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Figure",
      "kind": "LinkedField",
      "name": "figures",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "value",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "FigureRecord",
          "kind": "LinkedField",
          "name": "records",
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
              "name": "label",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "path",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "at",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "row",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ProgressReport",
  "abstractKey": null
};

(node as any).hash = "3665368408ab2dfbce63e80de6619357";

export default node;
