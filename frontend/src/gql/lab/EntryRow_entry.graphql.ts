/**
 * @generated SignedSource<<58974bb714ffb5af1f6f22012bf86a0c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Disclosure = "CLIENT" | "INTERNAL" | "PUBLIC" | "%future added value";
export type LogEntryAction = "COMMENT" | "DELETE" | "SHARE" | "UPDATE" | "%future added value";
export type LogKind = "BLOCKER" | "DECISION" | "MEETING" | "PROGRESS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EntryRow_entry$data = {
  readonly allowedActions: ReadonlyArray<LogEntryAction>;
  readonly authorName: string;
  readonly body: string;
  readonly bodyHtml: string;
  readonly disclosure: Disclosure;
  readonly happenedOn: string;
  readonly id: string;
  readonly kind: LogKind;
  readonly milestone: {
    readonly title: string;
  } | null | undefined;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"Comments_entry">;
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
      "name": "body",
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
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestone",
      "plural": false,
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

(node as any).hash = "1d9829129f89ba6aa280883ad4ca62e5";

export default node;
