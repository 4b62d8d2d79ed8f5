/**
 * @generated SignedSource<<86f0cda68c3a9ec14bfc784afd8a782d>>
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

(node as any).hash = "11e850b1bf2affeb65bc29c2ca7131ed";

export default node;
