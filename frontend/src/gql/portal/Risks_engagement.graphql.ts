/**
 * @generated SignedSource<<d011c96cda256aa85d3d1f6ad0ad9ef2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RiskLevel = "HIGH" | "LOW" | "MEDIUM" | "%future added value";
export type RiskStatus = "CLOSED" | "MITIGATED" | "OCCURRED" | "OPEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Risks_engagement$data = {
  readonly risks: ReadonlyArray<{
    readonly id: string;
    readonly impact: RiskLevel;
    readonly likelihood: RiskLevel;
    readonly status: RiskStatus;
    readonly title: string;
  }>;
  readonly " $fragmentType": "Risks_engagement";
};
export type Risks_engagement$key = {
  readonly " $data"?: Risks_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Risks_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Risks_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Risk",
      "kind": "LinkedField",
      "name": "risks",
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
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "likelihood",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "impact",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "93ec19627937ec92a6ba25d9d6a2cf2b";

export default node;
