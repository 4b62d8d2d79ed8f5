/**
 * @generated SignedSource<<9dac9889ca7bd4b1a99d810526924658>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeliverableAction = "COMMENT" | "DELETE" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RemoveDeliverable_deliverable$data = {
  readonly allowedActions: ReadonlyArray<DeliverableAction>;
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "RemoveDeliverable_deliverable";
};
export type RemoveDeliverable_deliverable$key = {
  readonly " $data"?: RemoveDeliverable_deliverable$data;
  readonly " $fragmentSpreads": FragmentRefs<"RemoveDeliverable_deliverable">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RemoveDeliverable_deliverable",
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
      "name": "version",
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
      "name": "allowedActions",
      "storageKey": null
    }
  ],
  "type": "Deliverable",
  "abstractKey": null
};

(node as any).hash = "33e49213866a84a5ccaeaf2f9dee9153";

export default node;
