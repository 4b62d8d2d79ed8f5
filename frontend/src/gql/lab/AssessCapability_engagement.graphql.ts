/**
 * @generated SignedSource<<b27ec4069aa7eb0e251162837c292a02>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Dimension = "DATA" | "MODELLING" | "OPERATIONS" | "PEOPLE" | "RESPONSIBILITY" | "SPONSORSHIP" | "VALUE" | "%future added value";
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type Occasion = "AFTER" | "BEFORE" | "TWELVE_MONTHS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssessCapability_engagement$data = {
  readonly assessableOccasions: ReadonlyArray<Occasion>;
  readonly capabilityAssessments: ReadonlyArray<{
    readonly assessedOn: string;
    readonly disclosure: Disclosure;
    readonly occasion: Occasion;
    readonly scores: ReadonlyArray<{
      readonly dimension: Dimension;
      readonly evidence: string;
      readonly level: number;
    }>;
    readonly version: number;
  }>;
  readonly id: string;
  readonly " $fragmentType": "AssessCapability_engagement";
};
export type AssessCapability_engagement$key = {
  readonly " $data"?: AssessCapability_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssessCapability_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssessCapability_engagement",
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
      "name": "assessableOccasions",
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
          "name": "occasion",
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
          "name": "assessedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "disclosure",
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
              "name": "evidence",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "0b96f19f02ef0f672297e35b42333c0b";

export default node;
