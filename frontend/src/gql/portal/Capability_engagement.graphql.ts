/**
 * @generated SignedSource<<fd557a0efe41954abc45cbeb62b937b8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Dimension = "DATA" | "MODELLING" | "OPERATIONS" | "PEOPLE" | "RESPONSIBILITY" | "SPONSORSHIP" | "VALUE" | "%future added value";
export type Occasion = "AFTER" | "BEFORE" | "TWELVE_MONTHS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Capability_engagement$data = {
  readonly capabilityAssessments: ReadonlyArray<{
    readonly assessedOn: string;
    readonly id: string;
    readonly occasion: Occasion;
    readonly scores: ReadonlyArray<{
      readonly dimension: Dimension;
      readonly evidence: string;
      readonly level: number;
      readonly levelLabel: string;
    }>;
  }>;
  readonly " $fragmentType": "Capability_engagement";
};
export type Capability_engagement$key = {
  readonly " $data"?: Capability_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Capability_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Capability_engagement",
  "selections": [
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

(node as any).hash = "f3afa4050cb2b3e7fc03287632b10dbd";

export default node;
