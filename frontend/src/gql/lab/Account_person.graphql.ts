/**
 * @generated SignedSource<<06974ead43787fcce2c06275ee8d3d13>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Account_person$data = {
  readonly account: {
    readonly canClose: boolean;
    readonly canReopen: boolean;
    readonly canSendLink: boolean;
    readonly email: string;
    readonly hasPassword: boolean;
    readonly isClosed: boolean;
  } | null | undefined;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"CloseAccount_person" | "EditPerson_person">;
  readonly " $fragmentType": "Account_person";
};
export type Account_person$key = {
  readonly " $data"?: Account_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"Account_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Account_person",
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
      "concreteType": "PersonAccount",
      "kind": "LinkedField",
      "name": "account",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "email",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isClosed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hasPassword",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "canClose",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "canReopen",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "canSendLink",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EditPerson_person"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CloseAccount_person"
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "9ac38b89aa6b261e27d1149a62d097cb";

export default node;
