/**
 * @generated SignedSource<<91bf76b56445a3c9c7347e75f44a2cc5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TokenScope = "READ" | "WRITE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Tokens_viewer$data = {
  readonly id: string;
  readonly tokens: ReadonlyArray<{
    readonly expiresAt: string;
    readonly id: string;
    readonly name: string;
    readonly revokedAt: string | null | undefined;
    readonly scope: TokenScope;
  }>;
  readonly " $fragmentType": "Tokens_viewer";
};
export type Tokens_viewer$key = {
  readonly " $data"?: Tokens_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"Tokens_viewer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Tokens_viewer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "ApiToken",
      "kind": "LinkedField",
      "name": "tokens",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "scope",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expiresAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "revokedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "1ae0274d0c0cb68756814d00ab0f1d94";

export default node;
