/**
 * @generated SignedSource<<6e16c8d03205530ae81c9c7c39b70beb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TimelineHead_engagement$data = {
  readonly waitingPeriods: ReadonlyArray<{
    readonly id: string;
    readonly since: string;
    readonly until: string | null | undefined;
    readonly what: string;
  }>;
  readonly " $fragmentType": "TimelineHead_engagement";
};
export type TimelineHead_engagement$key = {
  readonly " $data"?: TimelineHead_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineHead_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TimelineHead_engagement",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};

(node as any).hash = "8db1d7167b4deaecdf7244529fbdc3ab";

export default node;
