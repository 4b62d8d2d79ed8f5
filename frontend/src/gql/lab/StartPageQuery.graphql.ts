/**
 * @generated SignedSource<<5f58bce23d604944871cc688054f6105>>
 * @relayHash 5ddf28ddaeca13709a28237b0985dc02
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 03f6e9e843e96d8087cc9447e9b76ff89ee7630ede2dcd84a4b10268b3a136f1

import { ConcreteRequest } from 'relay-runtime';
export type StartPageQuery$variables = Record<PropertyKey, never>;
export type StartPageQuery$data = {
  readonly organizationNames: ReadonlyArray<{
    readonly name: string;
    readonly organization: string;
  }>;
  readonly personNames: ReadonlyArray<{
    readonly name: string;
    readonly person: string;
  }>;
  readonly playbooks: ReadonlyArray<{
    readonly defaultWeeks: number;
    readonly id: string;
    readonly maxWeeks: number;
    readonly minWeeks: number;
    readonly title: string;
  }>;
};
export type StartPageQuery = {
  response: StartPageQuery$data;
  variables: StartPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Playbook",
    "kind": "LinkedField",
    "name": "playbooks",
    "plural": true,
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
        "name": "title",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "defaultWeeks",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "minWeeks",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "maxWeeks",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "OrganizationName",
    "kind": "LinkedField",
    "name": "organizationNames",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "organization",
        "storageKey": null
      },
      (v0/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PersonName",
    "kind": "LinkedField",
    "name": "personNames",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "person",
        "storageKey": null
      },
      (v0/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "StartPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "StartPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "03f6e9e843e96d8087cc9447e9b76ff89ee7630ede2dcd84a4b10268b3a136f1",
    "metadata": {},
    "name": "StartPageQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "700e08214145c9aaa5960ca02ada0a7a";

export default node;
