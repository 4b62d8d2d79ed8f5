/**
 * @generated SignedSource<<99b5db02c7fe1bd2da92b7ec3d85ea0c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeliverableStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "PLANNED" | "SUBMITTED" | "%future added value";
export type LinkKind = "COMMIT" | "DOI" | "MODEL" | "NONE" | "RUN" | "TAG" | "URL" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Deliverables_engagement$data = {
  readonly canComment: boolean;
  readonly deliverables: ReadonlyArray<{
    readonly dueOn: string | null | undefined;
    readonly id: string;
    readonly status: DeliverableStatus;
    readonly title: string;
    readonly versions: ReadonlyArray<{
      readonly comments: ReadonlyArray<{
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"CommentThread_comments">;
      }>;
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
        readonly canDecide: boolean;
        readonly id: string;
      }>;
    }>;
  }>;
  readonly " $fragmentType": "Deliverables_engagement";
};
export type Deliverables_engagement$key = {
  readonly " $data"?: Deliverables_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Deliverables_engagement">;
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
  "name": "Deliverables_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "canComment",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Deliverable",
      "kind": "LinkedField",
      "name": "deliverables",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "dueOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "DeliverableVersion",
          "kind": "LinkedField",
          "name": "versions",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "number",
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
              "concreteType": "ReviewRound",
              "kind": "LinkedField",
              "name": "rounds",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "canDecide",
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
                (v0/*:: as any*/),
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CommentThread_comments"
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
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "11280388b068356df253016aa62f3e17";

export default node;
