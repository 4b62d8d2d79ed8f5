/**
 * @generated SignedSource<<1befaa62b973841596846f0db989d053>>
 * @relayHash 81be255f4ebccb7c26a078e733c958d9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e412f6ae09088cc054631d1eb44adbeab1ee099ce92d4fcb717e9a00aeca0c98

import { ConcreteRequest } from 'relay-runtime';
export type CreateCalendarFeedInput = {
  clientMutationId?: string | null | undefined;
};
export type NotificationsPageCreateFeedMutation$variables = {
  input: CreateCalendarFeedInput;
};
export type NotificationsPageCreateFeedMutation$data = {
  readonly createCalendarFeed: {
    readonly url: string;
    readonly viewer: {
      readonly calendarFeed: {
        readonly createdAt: string;
        readonly lastReadAt: string | null | undefined;
      } | null | undefined;
      readonly id: string;
    };
  } | null | undefined;
};
export type NotificationsPageCreateFeedMutation = {
  response: NotificationsPageCreateFeedMutation$data;
  variables: NotificationsPageCreateFeedMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateCalendarFeedPayload",
    "kind": "LinkedField",
    "name": "createCalendarFeed",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "url",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
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
            "concreteType": "CalendarFeed",
            "kind": "LinkedField",
            "name": "calendarFeed",
            "plural": false,
            "selections": [
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
                "name": "lastReadAt",
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "NotificationsPageCreateFeedMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NotificationsPageCreateFeedMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e412f6ae09088cc054631d1eb44adbeab1ee099ce92d4fcb717e9a00aeca0c98",
    "metadata": {},
    "name": "NotificationsPageCreateFeedMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b796fd5ada563b9707e6febe435cf473";

export default node;
