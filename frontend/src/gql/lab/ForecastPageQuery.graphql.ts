/**
 * @generated SignedSource<<89d55c9f5803dbd28eb835046a75033b>>
 * @relayHash 947aefba0210c6f55707847c49302c51
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 339b8eae21f8d108a0a82ec3776d4760bf89c7b76e3d6f82e24c16fb8a481674

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ForecastBasis = "SAME_KIND" | "SAME_KIND_AND_GATE" | "TOO_LITTLE" | "WHOLE_LAB" | "%future added value";
export type ForecastPageQuery$variables = Record<PropertyKey, never>;
export type ForecastPageQuery$data = {
  readonly engagements: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly forecasts: ReadonlyArray<{
          readonly basis: ForecastBasis;
          readonly chance: number | null | undefined;
          readonly earliestOn: string | null | undefined;
          readonly latestOn: string | null | undefined;
          readonly legs: number;
          readonly likelyOn: string | null | undefined;
          readonly milestone: string;
        }>;
        readonly id: string;
        readonly milestones: ReadonlyArray<{
          readonly dueOn: string | null | undefined;
          readonly id: string;
          readonly title: string;
        }>;
        readonly reference: string;
        readonly title: string;
      };
    }>;
  };
  readonly forecastCalibration: {
    readonly " $fragmentSpreads": FragmentRefs<"Calibration_calibration">;
  };
};
export type ForecastPageQuery = {
  response: ForecastPageQuery$data;
  variables: ForecastPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 100
    },
    {
      "kind": "Literal",
      "name": "orderBy",
      "value": "NEXT_MILESTONE"
    },
    {
      "kind": "Literal",
      "name": "status",
      "value": [
        "AGREED",
        "ACTIVE",
        "ON_HOLD",
        "CLOSING"
      ]
    }
  ],
  "concreteType": "EngagementConnection",
  "kind": "LinkedField",
  "name": "engagements",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Engagement",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reference",
              "storageKey": null
            },
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Milestone",
              "kind": "LinkedField",
              "name": "milestones",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "dueOn",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "MilestoneForecast",
              "kind": "LinkedField",
              "name": "forecasts",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "milestone",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "basis",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "legs",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "chance",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "earliestOn",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "likelyOn",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "latestOn",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "engagements(first:100,orderBy:\"NEXT_MILESTONE\",status:[\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ForecastPageQuery",
    "selections": [
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "ForecastCalibration",
        "kind": "LinkedField",
        "name": "forecastCalibration",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Calibration_calibration"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ForecastPageQuery",
    "selections": [
      (v2/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "ForecastCalibration",
        "kind": "LinkedField",
        "name": "forecastCalibration",
        "plural": false,
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
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "339b8eae21f8d108a0a82ec3776d4760bf89c7b76e3d6f82e24c16fb8a481674",
    "metadata": {},
    "name": "ForecastPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "91e8ecea2d0367827423feeeb1177808";

export default node;
