/**
 * @generated SignedSource<<9e910a599c670f8620a9d14c807c15db>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AgreementKind = "DATA_TERMS" | "LETTER" | "NDA" | "RESEARCH" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AgreementRow_agreement$data = {
  readonly effectiveOn: string | null | undefined;
  readonly expiresOn: string | null | undefined;
  readonly file: {
    readonly name: string;
    readonly size: number;
    readonly url: string;
  } | null | undefined;
  readonly id: string;
  readonly kind: AgreementKind;
  readonly signatories: ReadonlyArray<{
    readonly name: string;
    readonly side: string;
    readonly signedOn: string | null | undefined;
    readonly title: string;
  }>;
  readonly signedOn: string | null | undefined;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"AgreementForm_agreement" | "RemoveAgreement_agreement">;
  readonly " $fragmentType": "AgreementRow_agreement";
};
export type AgreementRow_agreement$key = {
  readonly " $data"?: AgreementRow_agreement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AgreementRow_agreement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "signedOn",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AgreementRow_agreement",
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
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "effectiveOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "expiresOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "StoredFile",
      "kind": "LinkedField",
      "name": "file",
      "plural": false,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "size",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "url",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Signatory",
      "kind": "LinkedField",
      "name": "signatories",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "side",
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AgreementForm_agreement"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RemoveAgreement_agreement"
    }
  ],
  "type": "Agreement",
  "abstractKey": null
};
})();

(node as any).hash = "e1bfd967851f25647aed9fa5382573c1";

export default node;
