/**
 * @generated SignedSource<<4f26d64e7b3d217ba2f9d6833ec0af59>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Dimension = "DATA" | "MODELLING" | "OPERATIONS" | "PEOPLE" | "RESPONSIBILITY" | "SPONSORSHIP" | "VALUE" | "%future added value";
export type Occasion = "AFTER" | "BEFORE" | "TWELVE_MONTHS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CapabilityOverTime_organization$data = {
  readonly engagements: ReadonlyArray<{
    readonly capabilityAssessments: ReadonlyArray<{
      readonly assessedOn: string;
      readonly id: string;
      readonly occasion: Occasion;
      readonly scores: ReadonlyArray<{
        readonly dimension: Dimension;
        readonly level: number;
        readonly levelLabel: string;
      }>;
    }>;
    readonly reference: string;
  }>;
  readonly " $fragmentType": "CapabilityOverTime_organization";
};
export type CapabilityOverTime_organization$key = {
  readonly " $data"?: CapabilityOverTime_organization$data;
  readonly " $fragmentSpreads": FragmentRefs<"CapabilityOverTime_organization">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CapabilityOverTime_organization",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Engagement",
      "kind": "LinkedField",
      "name": "engagements",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reference",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CapabilityAssessment",
          "kind": "LinkedField",
          "name": "capabilityAssessments",
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
              "name": "occasion",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "assessedOn",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "CapabilityScore",
              "kind": "LinkedField",
              "name": "scores",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "dimension",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "level",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "levelLabel",
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
  "type": "Organization",
  "abstractKey": null
};

(node as any).hash = "2267763faf40a59156c1052e3fea3643";

export default node;
