/**
 * @generated SignedSource<<757be7fbadb32a595ac771c85b543f8d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LabRole = "DIRECTOR" | "INTERN" | "PARTNERSHIPS" | "SCIENTIST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditPerson_person$data = {
  readonly id: string;
  readonly labRole: LabRole | null | undefined;
  readonly name: string;
  readonly title: string;
  readonly version: number;
  readonly " $fragmentType": "EditPerson_person";
};
export type EditPerson_person$key = {
  readonly " $data"?: EditPerson_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditPerson_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditPerson_person",
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "labRole",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "4eb4d368323194e9d0afcb853857ad74";

export default node;
