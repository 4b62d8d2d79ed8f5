/**
 * @generated SignedSource<<c85f24cf0bbb9ed6f704daf251c11043>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LinkKind = "COMMIT" | "DOI" | "MODEL" | "NONE" | "RUN" | "TAG" | "URL" | "%future added value";
export type RunState = "FAILED" | "FETCHED" | "PENDING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RunFacts_version$data = {
  readonly id: string;
  readonly linkKind: LinkKind;
  readonly run: {
    readonly fetchedAt: string | null | undefined;
    readonly metrics: ReadonlyArray<{
      readonly key: string;
      readonly value: string;
    }>;
    readonly name: string;
    readonly params: ReadonlyArray<{
      readonly key: string;
      readonly value: string;
    }>;
    readonly problem: string;
    readonly state: RunState;
    readonly status: string;
  } | null | undefined;
  readonly " $fragmentType": "RunFacts_version";
};
export type RunFacts_version$key = {
  readonly " $data"?: RunFacts_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"RunFacts_version">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
    "name": "value",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RunFacts_version",
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
      "name": "linkKind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "TrackedRun",
      "kind": "LinkedField",
      "name": "run",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "problem",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fetchedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RunValue",
          "kind": "LinkedField",
          "name": "params",
          "plural": true,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RunValue",
          "kind": "LinkedField",
          "name": "metrics",
          "plural": true,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "DeliverableVersion",
  "abstractKey": null
};
})();

(node as any).hash = "2c9685fdcf2132d7e4ffa201bd9c6734";

export default node;
