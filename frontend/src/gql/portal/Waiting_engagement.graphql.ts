/**
 * @generated SignedSource<<fe30a76947111f3b3ffaab4319b6a073>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type WaitingFor = "ACCESS" | "AGREEMENT" | "APPROVAL" | "DATA" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Waiting_engagement$data = {
  readonly waitingPeriods: ReadonlyArray<{
    readonly days: number;
    readonly id: string;
    readonly since: string;
    readonly until: string | null | undefined;
    readonly waitingFor: WaitingFor;
    readonly what: string;
  }>;
  readonly " $fragmentType": "Waiting_engagement";
};
export type Waiting_engagement$key = {
  readonly " $data"?: Waiting_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Waiting_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Waiting_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "WaitingPeriod",
      "kind": "LinkedField",
      "name": "waitingPeriods",
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
          "name": "waitingFor",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "what",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "since",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "until",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "days",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "05564a3810ffc60ff9f4d4a5c8077282";

export default node;
