/**
 * @generated SignedSource<<dd10d5ca31ac546d33a4084f9f2f60e4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ScenarioNeeds_query$data = {
  readonly scenarioNeeds: ReadonlyArray<{
    readonly here: {
      readonly fte: number;
      readonly personName: string;
      readonly startsOn: string;
    } | null | undefined;
    readonly need: {
      readonly engagement: {
        readonly title: string;
      };
      readonly id: string;
      readonly skill: {
        readonly name: string;
      } | null | undefined;
    };
    readonly there: {
      readonly fte: number;
      readonly personName: string;
      readonly startsOn: string;
    } | null | undefined;
  }>;
  readonly " $fragmentType": "ScenarioNeeds_query";
};
export type ScenarioNeeds_query$key = {
  readonly " $data"?: ScenarioNeeds_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioNeeds_query">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "personName",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "startsOn",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "fte",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "id"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "other"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScenarioNeeds_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "id",
          "variableName": "id"
        },
        {
          "kind": "Variable",
          "name": "other",
          "variableName": "other"
        }
      ],
      "concreteType": "ComparedNeed",
      "kind": "LinkedField",
      "name": "scenarioNeeds",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "StaffingNeed",
          "kind": "LinkedField",
          "name": "need",
          "plural": false,
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
              "concreteType": "NeededSkill",
              "kind": "LinkedField",
              "name": "skill",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Engagement",
              "kind": "LinkedField",
              "name": "engagement",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "title",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "MetBy",
          "kind": "LinkedField",
          "name": "here",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "MetBy",
          "kind": "LinkedField",
          "name": "there",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "5102f50f3ff1e4a0c34fb98345506512";

export default node;
