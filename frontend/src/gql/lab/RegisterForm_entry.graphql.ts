/**
 * @generated SignedSource<<51edf921f63cbc9db1e17567c1d3ad4f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RegisterKind = "ARTICLE" | "CHAIR" | "COLLABORATION" | "COMMUNITY" | "ENTREPRENEURIAL" | "FACULTY" | "INTERVENTION" | "PARTNER" | "PROJECT" | "STARTUP_EMERGED" | "STARTUP_SUPPORTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RegisterForm_entry$data = {
  readonly doi: string;
  readonly endsOn: string | null | undefined;
  readonly id: string;
  readonly kind: RegisterKind;
  readonly quantity: number;
  readonly source: string;
  readonly startsOn: string;
  readonly title: string;
  readonly version: number;
  readonly withIndustry: boolean;
  readonly " $fragmentType": "RegisterForm_entry";
};
export type RegisterForm_entry$key = {
  readonly " $data"?: RegisterForm_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"RegisterForm_entry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RegisterForm_entry",
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
      "name": "kind",
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
      "name": "quantity",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "doi",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withIndustry",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "source",
      "storageKey": null
    }
  ],
  "type": "RegisterEntry",
  "abstractKey": null
};

(node as any).hash = "74bccb85537872cf0bb2229241eff4fd";

export default node;
