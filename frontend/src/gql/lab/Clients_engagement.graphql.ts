/**
 * @generated SignedSource<<0c54c29b3a6d7253b682dfcb3fae8bb1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ClientRole = "DATA_OWNER" | "OBSERVER" | "PRIVACY_OFFICER" | "SPONSOR" | "TECHNICAL_LEAD" | "%future added value";
export type EngagementAction = "ALLOCATE" | "CHANGE_STATUS" | "COMMENT" | "EDIT_AGREEMENTS" | "EDIT_PLAN" | "EDIT_TEAM" | "EDIT_TRANSFER" | "INVITE_CLIENT" | "LOG" | "SHARE" | "SUBMIT_VERSION" | "UPDATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Clients_engagement$data = {
  readonly allowedActions: ReadonlyArray<EngagementAction>;
  readonly clients: ReadonlyArray<{
    readonly email: string;
    readonly id: string;
    readonly role: ClientRole;
    readonly user: {
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly delegations: ReadonlyArray<{
    readonly delegateName: string;
    readonly delegatorName: string;
    readonly endsOn: string;
    readonly id: string;
    readonly startsOn: string;
  }>;
  readonly id: string;
  readonly invitations: ReadonlyArray<{
    readonly email: string;
    readonly id: string;
    readonly role: ClientRole;
  }>;
  readonly " $fragmentType": "Clients_engagement";
};
export type Clients_engagement$key = {
  readonly " $data"?: Clients_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Clients_engagement">;
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
  "name": "email",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "role",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Clients_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Delegation",
      "kind": "LinkedField",
      "name": "delegations",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "delegatorName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "delegateName",
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
        }
      ],
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowedActions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ClientMembership",
      "kind": "LinkedField",
      "name": "clients",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "ClientPerson",
          "kind": "LinkedField",
          "name": "user",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
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
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Invitation",
      "kind": "LinkedField",
      "name": "invitations",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Engagement",
  "abstractKey": null
};
})();

(node as any).hash = "9ded23d5fa0087d883c0d310cffb4029";

export default node;
