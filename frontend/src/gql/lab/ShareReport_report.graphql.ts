/**
 * @generated SignedSource<<57f67efce6b21fceb5c7b58c337a328a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ShareReport_report$data = {
  readonly bodyEn: string;
  readonly bodyFr: string;
  readonly bodyHtml: string;
  readonly id: string;
  readonly pdfUrl: string;
  readonly version: number;
  readonly " $fragmentType": "ShareReport_report";
};
export type ShareReport_report$key = {
  readonly " $data"?: ShareReport_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"ShareReport_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ShareReport_report",
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
      "name": "pdfUrl",
      "storageKey": null
    }
  ],
  "type": "ProgressReport",
  "abstractKey": null
};

(node as any).hash = "3bd2dba097cb5da7752d6a4a7947a5f1";

export default node;
