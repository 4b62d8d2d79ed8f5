/**
 * @generated SignedSource<<a5df951a1d612afe325dd1d55ec5b54a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AnswerBlocker_entry$data = {
  readonly canAnswer: boolean;
  readonly id: string;
  readonly " $fragmentType": "AnswerBlocker_entry";
};
export type AnswerBlocker_entry$key = {
  readonly " $data"?: AnswerBlocker_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"AnswerBlocker_entry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AnswerBlocker_entry",
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
      "name": "canAnswer",
      "storageKey": null
    }
  ],
  "type": "LogEntry",
  "abstractKey": null
};

(node as any).hash = "811437d2cee945ee3c6c0b6fc2a18788";

export default node;
