/**
 * @generated SignedSource<<8cf9d6eae854cf71723f49662213cf94>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Decisions_entry$data = {
  readonly authorName: string;
  readonly bodyHtml: string;
  readonly context: string;
  readonly decidedBy: string;
  readonly happenedOn: string;
  readonly milestones: ReadonlyArray<{
    readonly title: string;
  }>;
  readonly " $fragmentType": "Decisions_entry";
};
export type Decisions_entry$key = {
  readonly " $data"?: Decisions_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"Decisions_entry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Decisions_entry",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "happenedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "bodyHtml",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "context",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidedBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "authorName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestones",
      "plural": true,
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
  "type": "LogEntry",
  "abstractKey": null
};

(node as any).hash = "238f25d67ad856cecafe8e8633719269";

export default node;
