/**
 * @generated SignedSource<<06d3a4cbb02de7ba3e2b96ebe6fb29b9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Dimension = "DATA" | "MODELLING" | "OPERATIONS" | "PEOPLE" | "RESPONSIBILITY" | "SPONSORSHIP" | "VALUE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssessCapability_scale$data = ReadonlyArray<{
  readonly dimension: Dimension;
  readonly levels: ReadonlyArray<{
    readonly label: string;
    readonly level: number;
    readonly needsEvidence: boolean;
  }>;
  readonly " $fragmentType": "AssessCapability_scale";
}>;
export type AssessCapability_scale$key = ReadonlyArray<{
  readonly " $data"?: AssessCapability_scale$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssessCapability_scale">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "AssessCapability_scale",
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
      "concreteType": "CapabilityLevel",
      "kind": "LinkedField",
      "name": "levels",
      "plural": true,
      "selections": [
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
          "name": "label",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "needsEvidence",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CapabilityDimension",
  "abstractKey": null
};

(node as any).hash = "7a27650533b2e7c224f5d70bf186e8c7";

export default node;
