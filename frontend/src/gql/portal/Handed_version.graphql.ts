/**
 * @generated SignedSource<<c029c277e72133d796f07c252471f036>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeliverableKind = "AGREEMENT" | "ASSESSMENT" | "CODE" | "DATASET" | "DEMO" | "DOCUMENTATION" | "MODEL" | "PLAN" | "PUBLICATION" | "RECORD" | "REPORT" | "TRAINING" | "%future added value";
export type LinkKind = "COMMIT" | "DOI" | "MODEL" | "NONE" | "RUN" | "TAG" | "URL" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Handed_version$data = {
  readonly card: ReadonlyArray<{
    readonly html: string;
    readonly key: string;
    readonly title: string;
  }>;
  readonly createdAt: string;
  readonly deliverable: {
    readonly acceptanceCriteria: string;
    readonly kind: DeliverableKind;
    readonly versions: ReadonlyArray<{
      readonly file: {
        readonly contentType: string;
      } | null | undefined;
      readonly id: string;
      readonly number: number;
    }>;
  };
  readonly file: {
    readonly contentType: string;
    readonly name: string;
    readonly size: number;
    readonly url: string;
  } | null | undefined;
  readonly fingerprint: string;
  readonly id: string;
  readonly link: string;
  readonly linkKind: LinkKind;
  readonly note: string;
  readonly number: number;
  readonly " $fragmentType": "Handed_version";
};
export type Handed_version$key = {
  readonly " $data"?: Handed_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"Handed_version">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "contentType",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Handed_version",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "fingerprint",
      "storageKey": null
    },
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
          "name": "size",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "url",
          "storageKey": null
        },
        (v2/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CardSection",
      "kind": "LinkedField",
      "name": "card",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
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
          "name": "html",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
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
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "acceptanceCriteria",
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
            (v1/*:: as any*/),
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

(node as any).hash = "83d9a168c4217d8e36b57c3f4ad526a0";

export default node;
