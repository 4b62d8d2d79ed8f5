/**
 * @generated SignedSource<<e1a38be172b91961c9096b6f4de26d78>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LinkKind = "COMMIT" | "DOI" | "MODEL" | "NONE" | "RUN" | "TAG" | "URL" | "%future added value";
export type RoundStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "OPEN" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OtherVersions_version$data = {
  readonly deliverable: {
    readonly versions: ReadonlyArray<{
      readonly comments: ReadonlyArray<{
        readonly id: string;
      }>;
      readonly createdAt: string;
      readonly file: {
        readonly name: string;
        readonly url: string;
      } | null | undefined;
      readonly id: string;
      readonly link: string;
      readonly linkKind: LinkKind;
      readonly note: string;
      readonly number: number;
      readonly rounds: ReadonlyArray<{
        readonly id: string;
        readonly status: RoundStatus;
      }>;
    }>;
  };
  readonly number: number;
  readonly " $fragmentType": "OtherVersions_version";
};
export type OtherVersions_version$key = {
  readonly " $data"?: OtherVersions_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"OtherVersions_version">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v1 = {
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
  "name": "OtherVersions_version",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Deliverable",
      "kind": "LinkedField",
      "name": "deliverable",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "DeliverableVersion",
          "kind": "LinkedField",
          "name": "versions",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "createdAt",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "note",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "linkKind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "link",
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
                  "name": "url",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Comment",
              "kind": "LinkedField",
              "name": "comments",
              "plural": true,
              "selections": [
                (v1/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "ReviewRound",
              "kind": "LinkedField",
              "name": "rounds",
              "plural": true,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "status",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "DeliverableVersion",
  "abstractKey": null
};
})();

(node as any).hash = "04f9f7a0103bbcad28d747c5e91412e4";

export default node;
