/**
 * @generated SignedSource<<d0891ef8a277fab931f0dd343292d3a3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NeedDialog_query$data = {
  readonly engagementNames: ReadonlyArray<{
    readonly engagement: string;
    readonly title: string;
  }>;
  readonly neededSkills: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly " $fragmentType": "NeedDialog_query";
};
export type NeedDialog_query$key = {
  readonly " $data"?: NeedDialog_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"NeedDialog_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NeedDialog_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "status",
          "value": [
            "LEAD",
            "APPRAISAL",
            "AGREED",
            "ACTIVE",
            "ON_HOLD",
            "CLOSING"
          ]
        }
      ],
      "concreteType": "EngagementName",
      "kind": "LinkedField",
      "name": "engagementNames",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "engagement",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": "engagementNames(status:[\"LEAD\",\"APPRAISAL\",\"AGREED\",\"ACTIVE\",\"ON_HOLD\",\"CLOSING\"])"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "NeededSkill",
      "kind": "LinkedField",
      "name": "neededSkills",
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
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "acf2e5845394004e28e8fa8a1f408131";

export default node;
