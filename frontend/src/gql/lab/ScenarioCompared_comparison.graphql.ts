/**
 * @generated SignedSource<<b32b3d8d459261d1831d6eb2fc505eed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ScenarioCompared_comparison$data = {
  readonly dates: ReadonlyArray<{
    readonly after: string | null | undefined;
    readonly before: string | null | undefined;
    readonly engagement: {
      readonly title: string;
    };
    readonly milestone: {
      readonly id: string;
      readonly title: string;
    };
  }>;
  readonly mended: ReadonlyArray<{
    readonly key: string;
    readonly message: string;
  }>;
  readonly people: ReadonlyArray<{
    readonly hours: number;
    readonly newlyOver: ReadonlyArray<string>;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
    readonly relieved: ReadonlyArray<string>;
  }>;
  readonly warnings: ReadonlyArray<{
    readonly key: string;
    readonly message: string;
  }>;
  readonly " $fragmentType": "ScenarioCompared_comparison";
};
export type ScenarioCompared_comparison$key = {
  readonly " $data"?: ScenarioCompared_comparison$data;
  readonly " $fragmentSpreads": FragmentRefs<"ScenarioCompared_comparison">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "key",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "message",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ScenarioCompared_comparison",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ScenarioPerson",
      "kind": "LinkedField",
      "name": "people",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
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
          "kind": "ScalarField",
          "name": "hours",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "newlyOver",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "relieved",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ScenarioDate",
      "kind": "LinkedField",
      "name": "dates",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Milestone",
          "kind": "LinkedField",
          "name": "milestone",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/)
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
            (v1/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "before",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "after",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LintWarning",
      "kind": "LinkedField",
      "name": "warnings",
      "plural": true,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LintWarning",
      "kind": "LinkedField",
      "name": "mended",
      "plural": true,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "ScenarioComparison",
  "abstractKey": null
};
})();

(node as any).hash = "5c3889f03773391ab5773cabb90685e7";

export default node;
