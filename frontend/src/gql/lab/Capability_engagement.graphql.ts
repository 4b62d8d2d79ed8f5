/**
 * @generated SignedSource<<ce6bddde7bf188a40a353a0f8fa5aa16>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Dimension = "DATA" | "MODELLING" | "OPERATIONS" | "PEOPLE" | "RESPONSIBILITY" | "SPONSORSHIP" | "VALUE" | "%future added value";
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
export type Occasion = "AFTER" | "BEFORE" | "TWELVE_MONTHS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Capability_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly assessableOccasions: ReadonlyArray<Occasion>;
  readonly capabilityAssessments: ReadonlyArray<{
    readonly assessedOn: string;
    readonly disclosure: Disclosure;
    readonly id: string;
    readonly occasion: Occasion;
    readonly scores: ReadonlyArray<{
      readonly dimension: Dimension;
      readonly evidence: string;
      readonly level: number;
      readonly levelLabel: string;
    }>;
  }>;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"AssessCapability_engagement">;
  readonly " $fragmentType": "Capability_engagement";
};
export type Capability_engagement$key = {
  readonly " $data"?: Capability_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Capability_engagement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Capability_engagement",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
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
        (v0/*:: as any*/),
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssessCapability_engagement"
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "aa812415fb7f9ced5488a4ef3152dd94";

export default node;
