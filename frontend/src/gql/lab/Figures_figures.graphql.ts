/**
 * @generated SignedSource<<abbb9af731affcc832037a07c4af85c8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Indicator = "ARTICLES" | "CHAIRS" | "COLLABORATIONS" | "COMMUNITY" | "ENTREPRENEURIAL" | "FACULTY" | "INDUSTRY_PAPERS" | "INTERVENTIONS" | "PARTNERS" | "PROJECTS" | "STARTUPS_EMERGED" | "STARTUPS_SUPPORTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Figures_figures$data = ReadonlyArray<{
  readonly atLeast: boolean;
  readonly definition: string;
  readonly indicator: Indicator;
  readonly number: number;
  readonly published: number | null | undefined;
  readonly records: ReadonlyArray<{
    readonly label: string;
    readonly path: string;
    readonly quantity: number;
  }>;
  readonly value: number;
  readonly " $fragmentType": "Figures_figures";
}>;
export type Figures_figures$key = ReadonlyArray<{
  readonly " $data"?: Figures_figures$data;
  readonly " $fragmentSpreads": FragmentRefs<"Figures_figures">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "Figures_figures",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "indicator",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "definition",
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
      "kind": "ScalarField",
      "name": "published",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "atLeast",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "YearRecord",
      "kind": "LinkedField",
      "name": "records",
      "plural": true,
      "selections": [
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
          "name": "quantity",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "YearFigure",
  "abstractKey": null
};

(node as any).hash = "a4b40b42893e4e21ff517cc9d6983787";

export default node;
