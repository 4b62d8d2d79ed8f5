/**
 * @generated SignedSource<<402a482ca74f212694c80a825d101123>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RemoveAgreement_agreement$data = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "RemoveAgreement_agreement";
};
export type RemoveAgreement_agreement$key = {
  readonly " $data"?: RemoveAgreement_agreement$data;
  readonly " $fragmentSpreads": FragmentRefs<"RemoveAgreement_agreement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RemoveAgreement_agreement",
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
    }
  ],
  "type": "Agreement",
  "abstractKey": null
};

(node as any).hash = "3a493e7615d4eb367e440ac8a3228965";

export default node;
