/**
 * @generated SignedSource<<6ffb0b629da6b535cb9f8f2e3c1a6ee8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OrganizationKind = "LARGE" | "NONPROFIT" | "PUBLIC" | "SME" | "STARTUP" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditPartner_organization$data = {
  readonly canUpdate: boolean;
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly sector: string;
  readonly version: number;
  readonly " $fragmentType": "EditPartner_organization";
};
export type EditPartner_organization$key = {
  readonly " $data"?: EditPartner_organization$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditPartner_organization">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditPartner_organization",
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
      "name": "name",
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
      "name": "sector",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canUpdate",
      "storageKey": null
    }
  ],
  "type": "Organization",
  "abstractKey": null
};

(node as any).hash = "7947892d7910def06d11ea2eec044a82";

export default node;
