/**
 * @generated SignedSource<<b2a665c07fc3003c08a19afeec90776c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementStatus = "ACTIVE" | "AGREED" | "APPRAISAL" | "CANCELLED" | "CLOSED" | "CLOSING" | "DECLINED" | "LEAD" | "ON_HOLD" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EngagementRow_engagement$data = {
  readonly confidential: boolean;
  readonly expiringAgreements: ReadonlyArray<{
    readonly expiresOn: string | null | undefined;
  }>;
  readonly lead: {
    readonly name: string;
  } | null | undefined;
  readonly nextMilestone: {
    readonly dueOn: string | null | undefined;
    readonly isLate: boolean;
    readonly title: string;
  } | null | undefined;
  readonly organization: {
    readonly name: string;
  };
  readonly reference: string;
  readonly status: EngagementStatus;
  readonly title: string;
  readonly " $fragmentType": "EngagementRow_engagement";
};
export type EngagementRow_engagement$key = {
  readonly " $data"?: EngagementRow_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"EngagementRow_engagement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EngagementRow_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reference",
      "storageKey": null
    },
    (v0/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "confidential",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organization",
      "kind": "LinkedField",
      "name": "organization",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "lead",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Agreement",
      "kind": "LinkedField",
      "name": "expiringAgreements",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expiresOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "nextMilestone",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "isLate",
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

(node as any).hash = "2cd092577d7634d169b211996fbfb9a0";

export default node;
