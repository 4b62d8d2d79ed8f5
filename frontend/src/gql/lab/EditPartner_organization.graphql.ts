/**
 * @generated SignedSource<<d6b8f93ad8c72497e52f3fe0feff8b8c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OrganizationKind = "LARGE" | "NONPROFIT" | "PUBLIC" | "SME" | "STARTUP" | "%future added value";
export type ProgrammeStatus = "FORMER" | "MEMBER" | "NONE" | "PROSPECT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditPartner_organization$data = {
  readonly canUpdate: boolean;
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly partnerSince: string | null | undefined;
  readonly programmeStatus: ProgrammeStatus;
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
      "name": "programmeStatus",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "partnerSince",
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

(node as any).hash = "1c79b4f203616c49327b7c9718fd27c4";

export default node;
