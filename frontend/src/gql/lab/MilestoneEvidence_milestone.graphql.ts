/**
 * @generated SignedSource<<f234698b35205eace6d2305a92925af5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MilestoneEvidence_milestone$data = {
  readonly evidence: ReadonlyArray<{
    readonly createdByName: string;
    readonly id: string;
    readonly link: string;
    readonly text: string;
  }>;
  readonly " $fragmentType": "MilestoneEvidence_milestone";
};
export type MilestoneEvidence_milestone$key = {
  readonly " $data"?: MilestoneEvidence_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"MilestoneEvidence_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MilestoneEvidence_milestone",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "MilestoneEvidence",
      "kind": "LinkedField",
      "name": "evidence",
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
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "link",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "createdByName",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "910c6f8ecc773cdd53a4a4032e8e8556";

export default node;
