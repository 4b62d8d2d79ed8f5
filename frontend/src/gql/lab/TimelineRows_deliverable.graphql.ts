/**
 * @generated SignedSource<<4e2614467f1546eca1bd6473462097b3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeliverableStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "PLANNED" | "SUBMITTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TimelineRows_deliverable$data = {
  readonly dueOn: string | null | undefined;
  readonly status: DeliverableStatus;
  readonly title: string;
  readonly " $fragmentType": "TimelineRows_deliverable";
};
export type TimelineRows_deliverable$key = {
  readonly " $data"?: TimelineRows_deliverable$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineRows_deliverable">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TimelineRows_deliverable",
  "selections": [
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
      "name": "dueOn",
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
  "type": "Deliverable",
  "abstractKey": null
};

(node as any).hash = "f8f2064634fe086a6268f4b641975d09";

export default node;
