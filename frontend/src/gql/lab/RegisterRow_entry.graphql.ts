/**
 * @generated SignedSource<<1fd2209de1fe86ee0c4dcea2cd1eed9b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RegisterKind = "ARTICLE" | "CHAIR" | "COLLABORATION" | "COMMUNITY" | "ENTREPRENEURIAL" | "FACULTY" | "INTERVENTION" | "PARTNER" | "PROJECT" | "STARTUP_EMERGED" | "STARTUP_SUPPORTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RegisterRow_entry$data = {
  readonly doi: string;
  readonly endsOn: string | null | undefined;
  readonly id: string;
  readonly isIllustrative: boolean;
  readonly kind: RegisterKind;
  readonly quantity: number;
  readonly source: string;
  readonly startsOn: string;
  readonly title: string;
  readonly withIndustry: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"RegisterForm_entry">;
  readonly " $fragmentType": "RegisterRow_entry";
};
export type RegisterRow_entry$key = {
  readonly " $data"?: RegisterRow_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"RegisterRow_entry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RegisterRow_entry",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isIllustrative",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RegisterForm_entry"
    }
  ],
  "type": "RegisterEntry",
  "abstractKey": null
};

(node as any).hash = "62434ed7df87cd346a0c0f82e34a0d9b";

export default node;
