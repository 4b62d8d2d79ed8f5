/**
 * @generated SignedSource<<0bf85dc5fa91f90af20fa1202611fc10>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReportAction = "DELETE" | "SHARE" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditReport_report$data = {
  readonly allowedActions: ReadonlyArray<ReportAction>;
  readonly bodyEn: string;
  readonly bodyFr: string;
  readonly bodyHtml: string;
  readonly id: string;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"Figures_report" | "ShareReport_report">;
  readonly " $fragmentType": "EditReport_report";
};
export type EditReport_report$key = {
  readonly " $data"?: EditReport_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditReport_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditReport_report",
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
      "name": "bodyEn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "bodyFr",
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
      "name": "allowedActions",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Figures_report"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ShareReport_report"
    }
  ],
  "type": "ProgressReport",
  "abstractKey": null
};

(node as any).hash = "00ab8b9096478dbecf6cd5aa4ad4f531";

export default node;
