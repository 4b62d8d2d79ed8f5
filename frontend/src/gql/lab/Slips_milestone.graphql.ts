/**
 * @generated SignedSource<<1da33036b3ca0b348287fd741baa9d92>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Clock = "CLIENT" | "EXTERNAL" | "LAB" | "SHARED" | "%future added value";
export type SlipReason = "ACCESS" | "AGREEMENT" | "APPROVAL" | "COMPUTE" | "DATA" | "OTHER" | "PEOPLE" | "PLANNING" | "RESEARCH" | "SCOPE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Slips_milestone$data = {
  readonly slips: ReadonlyArray<{
    readonly clock: Clock;
    readonly createdByName: string;
    readonly fromOn: string | null | undefined;
    readonly id: string;
    readonly note: string;
    readonly reason: SlipReason;
    readonly toOn: string;
    readonly undoableMoves: number;
  }>;
  readonly title: string;
  readonly " $fragmentType": "Slips_milestone";
};
export type Slips_milestone$key = {
  readonly " $data"?: Slips_milestone$data;
  readonly " $fragmentSpreads": FragmentRefs<"Slips_milestone">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Slips_milestone",
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
      "concreteType": "Slip",
      "kind": "LinkedField",
      "name": "slips",
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
          "name": "fromOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "toOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "clock",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "note",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "createdByName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "undoableMoves",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Milestone",
  "abstractKey": null
};

(node as any).hash = "19f8b600930fd350b2cb03de21537dca";

export default node;
