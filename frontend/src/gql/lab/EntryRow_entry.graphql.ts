/**
 * @generated SignedSource<<d9a64e43f2e330763a1b7fcd45837645>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type LogEntryAction = "ANSWER" | "COMMENT" | "DELETE" | "SHARE" | "UPDATE" | "%future added value";
export type LogKind = "BLOCKER" | "DECISION" | "MEETING" | "PROGRESS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EntryRow_entry$data = {
  readonly allowedActions: ReadonlyArray<LogEntryAction>;
  readonly authorName: string;
  readonly bodyHtml: string;
  readonly disclosure: Disclosure;
  readonly happenedOn: string;
  readonly id: string;
  readonly kind: LogKind;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"Comments_entry" | "EditEntry_entry" | "EntryFacts_entry">;
  readonly " $fragmentType": "EntryRow_entry";
};
export type EntryRow_entry$key = {
  readonly " $data"?: EntryRow_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"EntryRow_entry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EntryRow_entry",
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
      "name": "kind",
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
      "name": "happenedOn",
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
      "kind": "ScalarField",
      "name": "disclosure",
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
      "name": "allowedActions",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditEntry_entry"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EntryFacts_entry"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Comments_entry"
    }
  ],
  "type": "LogEntry",
  "abstractKey": null
};

(node as any).hash = "840618cb8beca7da2a3c583dd16b02d3";

export default node;
