/**
 * @generated SignedSource<<9669db74ce9e65456ecbcd52f86133a4>>
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
      readonly id: string;
      readonly label: string;
      readonly type: string;
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
              "name": "type",
              "storageKey": null
            },
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

(node as any).hash = "e66c0d6fe1219ed281df2e842263979b";

export default node;
