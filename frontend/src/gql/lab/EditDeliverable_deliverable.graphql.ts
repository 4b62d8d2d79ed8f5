/**
 * @generated SignedSource<<fa7139c270bce0f2d12c0b85ed691fd0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditDeliverable_deliverable$data = {
  readonly acceptanceCriteria: string;
  readonly dueOn: string | null | undefined;
  readonly id: string;
  readonly internalNote: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"RemoveDeliverable_deliverable">;
  readonly " $fragmentType": "EditDeliverable_deliverable";
};
export type EditDeliverable_deliverable$key = {
  readonly " $data"?: EditDeliverable_deliverable$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditDeliverable_deliverable">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditDeliverable_deliverable",
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
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "acceptanceCriteria",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "internalNote",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RemoveDeliverable_deliverable"
    }
  ],
  "type": "Deliverable",
  "abstractKey": null
};

(node as any).hash = "3bad3644d0a33423dbd2566b5294cf2b";

export default node;
