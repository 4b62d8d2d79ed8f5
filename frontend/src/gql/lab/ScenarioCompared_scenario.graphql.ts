/**
 * @generated SignedSource<<a35ce0b14625d4ad33eea28eb7bc8211>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ScenarioCompared_scenario$data = {
  readonly needs: ReadonlyArray<{
    readonly met: boolean;
    readonly need: {
      readonly engagement: {
        readonly title: string;
      };
      readonly id: string;
      readonly skill: {
        readonly name: string;
      } | null | undefined;
    };
  }>;
  readonly " $fragmentType": "ScenarioCompared_scenario";
};
export type ScenarioCompared_scenario$key = {
  readonly " $data"?: ScenarioCompared_scenario$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioCompared_scenario">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScenarioCompared_scenario",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ScenarioNeed",
      "kind": "LinkedField",
      "name": "needs",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "met",
          "storageKey": null
        },
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Scenario",
  "abstractKey": null
};

(node as any).hash = "565419ae6a70a35888b8759c84e57e0b";

export default node;
