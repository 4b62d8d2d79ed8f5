/**
 * @generated SignedSource<<f628169a151ea723f53bc138ad8b92ad>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AgreementKind = "DATA_TERMS" | "LETTER" | "NDA" | "RESEARCH" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AgreementForm_agreement$data = {
  readonly effectiveOn: string | null | undefined;
  readonly expiresOn: string | null | undefined;
  readonly file: {
    readonly name: string;
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
  readonly version: number;
  readonly " $fragmentType": "AgreementForm_agreement";
};
export type AgreementForm_agreement$key = {
  readonly " $data"?: AgreementForm_agreement$data;
  readonly " $fragmentSpreads": FragmentRefs<"AgreementForm_agreement">;
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
  "name": "AgreementForm_agreement",
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
      "alias": null,
      "args": null,
      "concreteType": "StoredFile",
      "kind": "LinkedField",
      "name": "file",
      "plural": false,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Agreement",
  "abstractKey": null
};
})();

(node as any).hash = "f3741c65e3d3013cf92b7bfea6280c7a";

export default node;
