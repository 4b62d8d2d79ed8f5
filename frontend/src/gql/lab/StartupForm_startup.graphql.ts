/**
 * @generated SignedSource<<e7554a602504689ed336cf26d2c4e730>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type StartupForm_startup$data = {
  readonly emergedFrom: string;
  readonly emergedOn: string | null | undefined;
  readonly endsOn: string | null | undefined;
  readonly id: string;
  readonly internalNote: string;
  readonly organization: {
    readonly name: string;
  };
  readonly startsOn: string;
  readonly version: number;
  readonly " $fragmentType": "StartupForm_startup";
};
export type StartupForm_startup$key = {
  readonly " $data"?: StartupForm_startup$data;
  readonly " $fragmentSpreads": FragmentRefs<"StartupForm_startup">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StartupForm_startup",
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
      "name": "emergedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "emergedFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "internalNote",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organization",
      "kind": "LinkedField",
      "name": "organization",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "StartupSupport",
  "abstractKey": null
};

(node as any).hash = "3f70eb3735d53cee161a736fb7282b1d";

export default node;
