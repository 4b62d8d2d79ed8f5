/**
 * @generated SignedSource<<8fbe80ed45f372f48c359d00eaf05cfb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Calibration_calibration$data = {
  readonly bins: ReadonlyArray<{
    readonly came: number;
    readonly count: number;
    readonly told: number;
  }>;
  readonly brier: number | null | undefined;
  readonly covered: number | null | undefined;
  readonly forecasts: number;
  readonly naiveBrier: number | null | undefined;
  readonly " $fragmentType": "Calibration_calibration";
};
export type Calibration_calibration$key = {
  readonly " $data"?: Calibration_calibration$data;
  readonly " $fragmentSpreads": FragmentRefs<"Calibration_calibration">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Calibration_calibration",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "forecasts",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "brier",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "naiveBrier",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "covered",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CalibrationBin",
      "kind": "LinkedField",
      "name": "bins",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "told",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "came",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ForecastCalibration",
  "abstractKey": null
};

(node as any).hash = "f73d7c2c1288660a2c8ca34b0d54df39";

export default node;
